using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads how far a month has come in each store of the scope.</summary>
public sealed class MonthProgressQuery(KpiDbContext db)
{
    /// <summary>The month's progress; a group without stores is open.</summary>
    public async Task<MonthProgress> Of(StoreMonth month, CancellationToken ct)
    {
        var waiting = await db.MonthsToCalculate.Where(m => m.Month == month).Select(m => m.StoreId).Distinct().ToListAsync(ct);
        var rows = await (
            from store in db.Stores.AsNoTracking()
            join row in db.Set<AppraisalMonth>().AsNoTracking().Where(m => m.Month == month) on store.Id equals row.StoreId into found
            from row in found.DefaultIfEmpty()
            orderby store.Code, store.Id
            select new { store.Id, store.Code, store.Name, Row = row }).ToListAsync(ct);
        List<StoreProgress> stores =
        [
            .. rows.Select(r => new StoreProgress(
                r.Id, r.Code, r.Name, r.Row?.State ?? MonthState.Open, r.Row?.CalculatedAt, r.Row?.PublishedAt,
                (waiting.Contains(r.Id) && r.Row?.CanCalculate().Succeeded != false) || r.Row?.IsRunning == true, r.Row?.AppealsUntil)),
        ];
        return new MonthProgress(month, stores.Count == 0 ? MonthState.Open : stores.Min(s => s.State), stores);
    }
}
