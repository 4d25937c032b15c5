using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads how a store's open orders stand right now; only open orders are looked at, however many there have ever been.</summary>
public sealed class OpenOrdersQuery(KpiDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Soon = WorkOrderList.DueWithin;

    /// <summary>Orders at risk that are named.</summary>
    private const int Named = 6;

    /// <summary>The orders of one store of the scope.</summary>
    public async Task<OpenOrders> Run(int storeId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == storeId && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null);
        var orders = await open.Select(o => new
        {
            Stamps = new OrderStamps(
                o.CancelledAt, o.DeliveredAt, o.SettledAt, o.InspectedAt, o.CompletedAt, o.StartedAt ?? o.DispatchedAt, o.ReceivedAt, o.PausedFor),
            o.PromiseInForceAt,
        }).ToListAsync(ct);
        var stages = orders.CountBy(o => o.Stamps.Stage).ToDictionary();
        var (late, soon) = (0, 0);
        foreach (var promise in orders.Where(o => o.Stamps.CompletedAt is null).Select(o => o.PromiseInForceAt))
        {
            if (promise < now) late++;
            else if (promise <= now + Soon) soon++;
        }

        return new OpenOrders(now, late, soon, stages, late + soon == 0 ? [] : await AtRisk(open, now + Soon, ct));
    }

    private async Task<List<OrderAtRisk>> AtRisk(IQueryable<WorkOrder> open, DateTime until, CancellationToken ct) => await (
        from order in open
        where order.CompletedAt == null && order.PromiseInForceAt <= until
        join vehicle in db.Vehicles on order.VehicleId equals vehicle.Id
        join advisor in db.Employees on order.AdvisorId equals advisor.Id
        orderby order.PromiseInForceAt descending, order.Id
        select new OrderAtRisk(order.Number, vehicle.Plate, vehicle.Model, advisor.Name, order.PromiseInForceAt!.Value)) // narrowed above
        .Take(Named).ToListAsync(ct);
}
