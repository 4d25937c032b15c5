using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Works out which days a manager's morning looks at, by the store's working calendar.</summary>
public sealed class MorningDaysQuery(KpiDbContext db, TimeProvider clock)
{
    // Nobody works round the clock: a store that has not said when it is open is taken to have an ordinary day.
    private const long UsualSeconds = 8 * 3600;

    /// <summary>The days of a store of the scope; null for any other.</summary>
    public async Task<MorningDays?> Run(int storeId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (!(await db.HoursOf([storeId], ct)).TryGetValue(storeId, out var hours)) return null;
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (calendar, zone, today) = (hours.Calendar, hours.Zone, hours.DayOf(now));
        var month = StoreMonth.Of(today, firstDay);
        var (first, next) = month.Days(firstDay);
        var open = calendar.IsAlways ? UsualSeconds : hours.SecondsOpen(LocalTime.StartOfDay(today, zone), LocalTime.StartOfDay(today.AddDays(1), zone));
        return new MorningDays(now, zone, today, calendar.AddWorkingDays(today, -1), open, month, WorkingDays(first, today), WorkingDays(first, next));

        int WorkingDays(DateOnly from, DateOnly until) => Enumerable.Range(0, until.DayNumber - from.DayNumber).Count(d => calendar.IsWorkingDay(from.AddDays(d)));
    }
}
