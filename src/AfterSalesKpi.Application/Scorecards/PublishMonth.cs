using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Shows a store's scores of a month to the employees and opens the appeal window.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">The clock.</param>
/// <param name="notify">Tells each person whose score it is; null: nobody is told, as with months of long ago.</param>
public sealed class PublishMonth(KpiDbContext db, TimeProvider clock, Notify? notify = null)
{
    /// <summary>Working days that employees have to appeal, by the store's working calendar.</summary>
    public const int AppealDays = 3;

    /// <summary>
    /// Publishes it. Refused: <c>unknown-store</c>, <c>month-not-over</c>, <c>month-not-calculated</c>, <c>calculation-running</c>,
    /// <c>month-outdated</c> (records have come since the calculation), <c>month-published</c>, <c>month-locked</c>, <c>conflict</c>.
    /// </summary>
    public async Task<Outcome> Run(int storeId, StoreMonth month, string by, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().FirstOrDefaultAsync(s => s.Id == storeId, ct);
        if (store is null) return Outcome.Refused("store", "unknown-store", storeId);
        var firstDay = await db.Groups.Where(g => g.Id == store.GroupId).Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var zone = LocalTime.Zone(store.TimeZone);
        if (month.Period(zone, firstDay).Until > now) return Outcome.Refused("month", "month-not-over", month.ToString());
        var row = await db.Set<AppraisalMonth>().FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (row is null) return Outcome.Refused("month", "month-not-calculated", month.ToString());
        var outdated = await db.MonthsToCalculate.AnyAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (outdated && row.State == MonthState.Calculated) return Outcome.Refused("month", "month-outdated", month.ToString());
        var hours = (await db.HoursOf([storeId], ct))[storeId]; // visible: it was found above
        var published = row.Publish(by, now, hours.EndOfWorkingDay(now, AppealDays));
        if (!published.Succeeded) return published;
        if (notify is not null) await Tell(notify, storeId, month, now, ct);
        return await SaveState.Run(db, ct);
    }

    private async Task Tell(Notify people, int storeId, StoreMonth month, DateTime now, CancellationToken ct)
    {
        var employees = await db.Scorecards.Where(c => c.StoreId == storeId && c.Month == month).Select(c => c.EmployeeId).Distinct().ToListAsync(ct);
        var content = new NoticeContent(
            NoticeKind.ScorePublished, $"score-published:{storeId}:{month}:{now:yyyy-MM-ddTHH:mm:ss}", storeId, $"/scores/me?month={month}", "Scores.Notice.Published", month);
        await people.Run(content, Recipients.Employees(employees), ct);
    }
}
