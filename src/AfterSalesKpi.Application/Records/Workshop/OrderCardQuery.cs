using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Reads one order with everything around it.</summary>
public sealed class OrderCardQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Other visits of the vehicle that are shown.</summary>
    private const int Visits = 20;

    private static readonly int ReworkWindow = 30 * Elapsed.Day;

    /// <summary>The visible orders of that number: none, one, or, where several stores have it, one a store.</summary>
    public async Task<List<(int StoreId, string StoreCode, string StoreName, long OrderId)>> Named(string number, CancellationToken ct)
    {
        var found = await (
            from o in db.WorkOrders.AsNoTracking()
            join s in db.Stores on o.StoreId equals s.Id
            where o.Number == number
            orderby s.Code
            select new { s.Id, s.Code, s.Name, OrderId = o.Id }).ToListAsync(ct);
        return [.. found.Select(f => (f.Id, f.Code, f.Name, f.OrderId))];
    }

    /// <summary>The order of that number in the database, or null when it is not visible.</summary>
    public async Task<OrderCard?> Find(long orderId, CancellationToken ct)
    {
        var order = await db.WorkOrders.AsNoTracking().Include(o => o.Jobs).FirstOrDefaultAsync(o => o.Id == orderId, ct);
        if (order is null) return null;
        var store = await db.Stores.AsNoTracking().SingleAsync(s => s.Id == order.StoreId, ct);
        var calls = await db.FollowUps.AsNoTracking().Where(f => f.WorkOrderId == orderId).OrderBy(f => f.At).ThenBy(f => f.Id).ToListAsync(ct);
        var answers = await db.SurveyResponses.AsNoTracking().Where(r => r.WorkOrderId == orderId).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(ct);
        var complaints = await db.Complaints.AsNoTracking().Where(c => c.WorkOrderId == orderId).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct);
        var processes = await db.ServiceProcesses.AsNoTracking().OrderBy(p => p.HoldsFrom).ToListAsync(ct);
        List<int> people = [order.AdvisorId, order.TechnicianId ?? 0, order.InspectedById ?? 0, .. order.Jobs.Select(j => j.TechnicianId), .. order.SentBacks.Select(b => b.ById ?? 0), .. calls.Select(c => c.AgentId), .. complaints.Select(c => c.ResponsibleId ?? 0)];
        return new OrderCard
        {
            Order = order,
            StoreCode = store.Code,
            StoreName = store.Name,
            Customer = await db.Customers.AsNoTracking().SingleAsync(c => c.Id == order.CustomerId, ct),
            Vehicle = await db.Vehicles.AsNoTracking().SingleAsync(v => v.Id == order.VehicleId, ct),
            People = await db.Employees.AsNoTracking().Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name, ct),
            Process = [.. ServiceProcess.InForce(processes, order.DeliveredAt ?? clock.GetUtcNow().UtcDateTime).Where(s => s.IsOffered(order.ServiceType))],
            KnownSteps = ServiceProcess.Known(processes),
            Calls = calls,
            Answers = answers,
            Complaints = complaints,
            Visits = await OtherVisits(order, ct),
            History = await RecordHistory.Of(db, nameof(WorkOrder), orderId, ct),
        };
    }

    private async Task<List<VehicleVisit>> OtherVisits(WorkOrder order, CancellationToken ct)
    {
        var visits = await (
            from o in db.WorkOrders.AsNoTracking()
            join s in db.Stores on o.StoreId equals s.Id
            where o.VehicleId == order.VehicleId && o.Id != order.Id && !o.Voided && o.CancelledAt == null
            orderby o.ReceivedAt descending, o.Id descending
            select new { o.Id, s.Code, o.StoreId, o.Number, o.ReceivedAt, o.DeliveredAt, o.ReworkOfId }).Take(Visits).ToListAsync(ct);
        return
        [
            .. visits.Select(v => new VehicleVisit(
                v.Id, v.Code, v.Number, v.ReceivedAt, v.DeliveredAt, v.ReworkOfId,
                order.ReworkOfId is null && !order.ReworkRuledOut && v.StoreId == order.StoreId && v.DeliveredAt <= order.ReceivedAt
                    && order.ReceivedAt <= Elapsed.After(v.DeliveredAt.Value, ReworkWindow))),
        ];
    }
}
