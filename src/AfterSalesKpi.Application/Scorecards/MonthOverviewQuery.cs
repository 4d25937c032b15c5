using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads how far the latest months have come in the stores of the scope, and which month is the newest with scores.</summary>
public sealed class MonthOverviewQuery(KpiDbContext db)
{
    /// <summary>The months up to one.</summary>
    /// <param name="last">The last month.</param>
    /// <param name="months">How many.</param>
    /// <param name="storeId">One store only.</param>
    /// <param name="page">Page of stores, counted from 1.</param>
    /// <param name="size">Stores a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<MonthOverview> Run(StoreMonth last, int months, int? storeId, int page, int size, CancellationToken ct)
    {
        var all = Enumerable.Range(1 - months, months).Select(last.AddMonths).ToList();
        var (first, found) = (all[0], db.Stores.AsNoTracking().Where(s => storeId == null || s.Id == storeId));
        var total = await found.CountAsync(ct);
        var stores = await found.OrderBy(s => s.Code).ThenBy(s => s.Id).Skip((page - 1) * size).Take(size).Select(s => new { s.Id, s.Code, s.Name }).ToListAsync(ct);
        var ids = stores.Select(s => s.Id).ToList();
        var states = await db.AppraisalMonths.AsNoTracking().Where(m => ids.Contains(m.StoreId) && m.Month >= first && m.Month <= last)
            .Select(m => new { m.StoreId, m.Month, m.State }).ToDictionaryAsync(m => (m.StoreId, m.Month), m => m.State, ct);
        return new MonthOverview(
            all, [.. stores.Select(s => new StoreStates(s.Code, s.Name, [.. all.Select(m => states.GetValueOrDefault((s.Id, m), MonthState.Open))]))], total);
    }

    /// <summary>The newest month that has been calculated, of one store or of any in scope; null: none yet.</summary>
    public async Task<StoreMonth?> Newest(int? storeId, CancellationToken ct) =>
        await db.AppraisalMonths.AsNoTracking().Where(m => (storeId == null || m.StoreId == storeId) && m.State != MonthState.Open)
            .OrderByDescending(m => m.Month).Select(m => (StoreMonth?)m.Month).FirstOrDefaultAsync(ct);
}
