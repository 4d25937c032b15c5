using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Works out which days a manager's morning looks at.</summary>
public sealed class MorningDaysQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>The days of a store of the scope; null for any other.</summary>
    public async Task<MorningDays?> Run(int storeId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var store = await db.Stores.Where(s => s.Id == storeId).Select(s => new { s.TimeZone, s.GroupId }).SingleOrDefaultAsync(ct);
        if (store is null) return null;
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var zone = LocalTime.Zone(store.TimeZone);
        var today = LocalTime.DayOf(now, zone);
        var month = StoreMonth.Of(today, firstDay);
        var (first, next) = month.Days(firstDay);
        return new MorningDays(now, zone, today, today.AddDays(-1), 8 * 3600, month, today.DayNumber - first.DayNumber, next.DayNumber - first.DayNumber);
    }
}
