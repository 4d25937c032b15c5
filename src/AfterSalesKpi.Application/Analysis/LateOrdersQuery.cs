using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Counts the orders that are late right now, store by store.</summary>
public sealed class LateOrdersQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Orders received and not completed whose promise has run out, by store; a store without any is not there.</summary>
    public async Task<IReadOnlyDictionary<int, int>> Run(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.WorkOrders.AsNoTracking()
            .Where(o => o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null && o.CompletedAt == null && o.PromiseInForceAt < now)
            .GroupBy(o => o.StoreId).Select(g => new { StoreId = g.Key, Orders = g.Count() }).ToDictionaryAsync(g => g.StoreId, g => g.Orders, ct);
    }
}
