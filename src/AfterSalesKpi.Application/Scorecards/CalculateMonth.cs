using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Calculates one store's month: sums of every indicator, then scorecards from the sums. Safe to run twice, at once, on two machines or
/// after a crash: a run that was overtaken saves nothing, and a run that finds nothing new changes nothing. The scope must be the group.
/// </summary>
public sealed class CalculateMonth(
    KpiDbContext db, StoreMonthSums storeSums, StaffOfMonth staffOfMonth, SaveStoreMonth save, StartCalculation start, TimeProvider clock)
{
    /// <summary>Calculates it. Refused: <c>unknown-store</c>, <c>month-published</c>, <c>month-locked</c>, <c>month-ahead</c>, <c>run-overtaken</c>.</summary>
    public async Task<Outcome> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().Where(s => s.Id == storeId).Select(s => new { s.Id, s.GroupId, s.TimeZone }).FirstOrDefaultAsync(ct);
        if (store is null) return Outcome.Refused("store", "unknown-store", storeId);
        var firstDay = await db.Groups.Where(g => g.Id == store.GroupId).Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var period = month.Period(LocalTime.Zone(store.TimeZone), firstDay);
        if (period.From > now) return Outcome.Refused("month", "month-ahead", month.ToString());

        var started = await start.Run(storeId, month, ct);
        if (!started.Succeeded) return started;
        var run = started.Value;
        try
        {
            // Marks are read before the records: one that comes later stays and leads to another run.
            var marks = await db.MonthsToCalculate.Where(m => m.StoreId == storeId && m.Month == month).Select(m => m.Id).ToListAsync(ct);
            var (sums, cards) = await new FormScorecards(db, storeSums, staffOfMonth).Of(run, firstDay, period.UpTo(now), now, ct);
            return await save.Run(run, sums, cards, marks, ct);
        }
        catch
        {
            await start.Abandon(run);
            throw;
        }
    }
}
