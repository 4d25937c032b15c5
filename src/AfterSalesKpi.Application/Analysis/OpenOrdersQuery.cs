using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads how a store's open orders stand right now; only open orders are looked at, however many there have ever been.</summary>
public sealed class OpenOrdersQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>How long before its end a promise is in danger.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromHours(2);

    /// <summary>Orders at risk that are named.</summary>
    private const int Named = 6;

    /// <summary>The orders of one store of the scope.</summary>
    public async Task<OpenOrders> Run(int storeId, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == storeId && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null);
        var stamps = await open.Select(o => new
        {
            o.PromiseInForceAt,
            o.CompletedAt,
            Stamps = new OrderStamps(
                o.CancelledAt, o.DeliveredAt, o.SettledAt, o.InspectedAt, o.CompletedAt, o.StartedAt ?? o.DispatchedAt, o.ReceivedAt, o.PausedFor),
        }).ToListAsync(ct);
        var stages = stamps.Select(o => o.Stamps.Stage).CountBy(stage => stage).ToDictionary();
        var (late, soon) = (0, 0);
        foreach (var promise in stamps.Where(o => o.CompletedAt is null).Select(o => o.PromiseInForceAt))
        {
            if (promise < now) late++;
            else if (promise < now + Soon) soon++;
        }

        return new OpenOrders(now, late, soon, stages, late + soon == 0 ? [] : await AtRisk(open, now + Soon, ct));
    }

    private async Task<List<OrderAtRisk>> AtRisk(IQueryable<WorkOrder> open, DateTime until, CancellationToken ct) => await (
        from order in open
        where order.CompletedAt == null && order.PromiseInForceAt < until
        join vehicle in db.Vehicles on order.VehicleId equals vehicle.Id
        join advisor in db.Employees on order.AdvisorId equals advisor.Id
        orderby order.PromiseInForceAt, order.Id
        select new OrderAtRisk(order.Number, vehicle.Plate, vehicle.Model, advisor.Name, order.PromiseInForceAt!.Value)) // narrowed above
        .Take(Named).ToListAsync(ct);
}
