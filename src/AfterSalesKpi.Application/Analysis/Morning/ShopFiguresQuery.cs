using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Counts the cars that stand in a store now. Only open orders are looked at, however many there have ever been.</summary>
public sealed class ShopFiguresQuery(KpiDbContext db)
{
    /// <summary>Cars that are named.</summary>
    public const int Named = 8;

    /// <summary>Promises of a day that are looked at; a store that gives more has other worries.</summary>
    private const int MostPromises = 500;

    /// <summary>The cars of a store of the scope.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="now">The moment.</param>
    /// <param name="today">The day that runs.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<ShopFigures> Run(int storeId, DateTime now, Period today, CancellationToken ct)
    {
        var (day, threeDays, sevenDays) = (now.AddDays(-1), now.AddDays(-3), now.AddDays(-7));
        var (from, until) = (today.From, today.Until);
        var open = db.WorkOrders.AsNoTracking()
            .Where(o => o.StoreId == storeId && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null);
        var due = db.WorkOrders.Where(o => o.StoreId == storeId && o.CancelledAt == null && !o.Voided && o.PromiseInForceAt >= from && o.PromiseInForceAt < until
            && (o.DeliveredAt == null || o.DeliveredAt >= from));
        var counted = await open.GroupBy(o => 1).Select(g => new
        {
            All = g.Count(),
            One = g.Count(o => o.ReceivedAt < day),
            Three = g.Count(o => o.ReceivedAt < threeDays),
            Seven = g.Count(o => o.ReceivedAt < sevenDays),
            Late = g.Count(o => o.CompletedAt == null && o.PromiseInForceAt < now),
            Parts = g.Count(o => o.CompletedAt == null && o.InspectedAt == null && o.PausedFor == PauseReason.WaitingParts),
            Unsettled = g.Count(o => o.CompletedAt != null && o.SettledAt == null),
            Unfetched = g.Count(o => o.CompletedAt != null && o.SettledAt != null),
        }).SingleOrDefaultAsync(ct);
        var promises = await due.OrderBy(o => o.PromiseInForceAt).ThenBy(o => o.Id)
            .Select(o => new DuePromise(o.PromiseInForceAt!.Value, o.CompletedAt != null)).Take(MostPromises).ToListAsync(ct); // narrowed above
        var seconds = await (
            from order in open
            join job in db.WorkOrderJobs on order.Id equals job.WorkOrderId
            where order.CompletedAt == null
            select job.StandardSeconds).SumAsync(ct);
        return new ShopFigures(
            counted?.All ?? 0, counted?.One ?? 0, counted?.Three ?? 0, counted?.Seven ?? 0, counted?.Late ?? 0, counted?.Parts ?? 0, counted?.Unsettled ?? 0,
            counted?.Unfetched ?? 0, promises, seconds, counted?.One > 0 ? await Longest(open.Where(o => o.ReceivedAt < day), ct) : []);
    }

    private async Task<List<LongStay>> Longest(IQueryable<WorkOrder> open, CancellationToken ct) => await (
        from order in open
        join vehicle in db.Vehicles on order.VehicleId equals vehicle.Id
        join advisor in db.Employees on order.AdvisorId equals advisor.Id
        orderby order.ReceivedAt, order.Id
        select new LongStay(order.Number, vehicle.Plate, vehicle.Model, advisor.Name, order.ReceivedAt!.Value, new OrderStamps( // open: received
            order.CancelledAt, order.DeliveredAt, order.SettledAt, order.InspectedAt, order.CompletedAt, order.StartedAt ?? order.DispatchedAt,
            order.ReceivedAt, order.PausedFor)))
        .Take(Named).ToListAsync(ct);
}
