using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Says on an order's page which order it puts right, or that it is no rework, which is remembered and not asked again.</summary>
public sealed class LinkRework(ImportTransaction transaction, KpiDbContext db)
{
    /// <param name="orderId">The order.</param>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="original">The number of the order that it puts right, in the same store; blank: it is no rework.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The order as it stands then; or <c>unknown-order</c>, <c>self</c>, <c>other-vehicle</c>, <see cref="SaveWorkOrder.ChangedMeanwhile"/>.</returns>
    public Task<Outcome<MovedOrder>> Run(long orderId, int seen, string? original, CancellationToken ct) =>
        transaction.Run(work => Link(work, orderId, seen, original?.Trim(), ct), ct);

    private async Task<Outcome<MovedOrder>> Link(ImportWork work, long orderId, int seen, string? number, CancellationToken ct)
    {
        var revised = await OrderRevision.Run(work, orderId, seen, async order =>
        {
            if (string.IsNullOrEmpty(number)) return order.RuleOutRework();
            var original = await db.WorkOrders.AsNoTracking().SingleOrDefaultAsync(o => o.StoreId == order.StoreId && o.Number == number, ct);
            return original is null ? Outcome.Refused("text", "unknown-order", number) : order.LinkRework(original);
        }, ct);
        if (!revised.Succeeded) return revised.Problems.ToList();
        await work.Write(ct);
        var o = revised.Value;
        return new MovedOrder(o.Id, o.StoreId, o.Number, o.Version, o.Stage);
    }
}
