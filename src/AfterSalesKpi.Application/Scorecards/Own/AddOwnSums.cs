using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>
/// Gives a closed month the sums of indicators that were built from records since: trends, health and what-if read stored sums. No scorecard is
/// touched, and sums that are there stay as they are.
/// </summary>
internal sealed class AddOwnSums(KpiDbContext db)
{
    /// <summary>Adds what is missing; nothing where the month is not closed or knew all indicators.</summary>
    public async Task Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var closed = await db.AppraisalMonths.AsNoTracking().Where(m => m.StoreId == storeId && m.Month == month && m.State >= MonthState.Published)
            .Select(m => new { m.GroupId, m.PublishedAt }).FirstOrDefaultAsync(ct);
        if (closed is null) return;
        var added = (await GroupCatalogue.Of(db, ct)).Own.Where(i => !i.Own.IsByHand && i.Own.CreatedAt > closed.PublishedAt).ToDictionary(i => i.Number);
        if (added.Count == 0) return;
        var numbers = added.Keys.ToList();
        var known = await db.MonthMeasures.Where(m => m.StoreId == storeId && m.Month == month && numbers.Contains(m.Indicator)).Select(m => m.Indicator).Distinct().ToListAsync(ct);
        var zone = await db.Stores.Where(s => s.Id == storeId).Select(s => s.TimeZone).SingleAsync(ct);
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var sums = await new OwnSums(db).Of([storeId], month.Period(LocalTime.Zone(zone), firstDay), ct);
        await db.BulkInsertAsync(
            [.. sums.Where(s => added.ContainsKey(s.Indicator) && !known.Contains(s.Indicator)).Select(s => new MonthMeasure(closed.GroupId, storeId, month, s.Indicator, s.EmployeeId, s.Sums))], ct);
    }
}
