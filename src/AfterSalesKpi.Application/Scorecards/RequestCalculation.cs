using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Asks for a month to be calculated: a mark for each store in scope, which survives whatever happens to the job that works it off.
/// </summary>
public sealed class RequestCalculation(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// The stores marked. Refused: <c>unknown-store</c>, <c>month-ahead</c>, and, when no store can be calculated, what the first forbids.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <param name="storeCode">One store only, by its code.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<IReadOnlyList<int>>> Run(StoreMonth month, string? storeCode, CancellationToken ct)
    {
        var stores = await db.Stores.AsNoTracking().Where(s => storeCode == null || s.Code == storeCode).OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.TimeZone }).ToListAsync(ct);
        if (stores.Count == 0) return new Problem("store", "unknown-store", storeCode ?? "");
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        if (stores.TrueForAll(s => month.Period(LocalTime.Zone(s.TimeZone), firstDay).From > now)) return new Problem("month", "month-ahead", month.ToString());
        var rows = await db.Set<AppraisalMonth>().AsNoTracking().Where(m => m.Month == month).ToDictionaryAsync(m => m.StoreId, ct);
        var forbidden = stores.Select(s => rows.GetValueOrDefault(s.Id)?.CanCalculate() ?? Outcome.Done).Where(o => !o.Succeeded).ToList();
        if (forbidden.Count == stores.Count) return forbidden[0].Problems.ToList();
        List<int> marked = [.. stores.Where(s => rows.GetValueOrDefault(s.Id)?.CanCalculate().Succeeded != false).Select(s => s.Id)];
        db.AddRange(marked.Select(store => new MonthToCalculate(db.Scope.GroupId, store, month)));
        await db.SaveChangesAsync(ct);
        return marked;
    }
}
