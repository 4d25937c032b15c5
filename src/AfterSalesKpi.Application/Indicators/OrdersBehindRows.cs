using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Finds the work orders behind the rows of a page: the order itself, or that of its job, answer, invitation or complaint. Orders of stores outside
/// the scope stay unknown.
/// </summary>
public sealed class OrdersBehindRows(KpiDbContext db)
{
    /// <summary>The order of each row that has one, by kind and number of its record.</summary>
    public async Task<IReadOnlyDictionary<(RecordType, long), OrderGlance>> Of(IEnumerable<MeasureRecord> rows, CancellationToken ct)
    {
        var orderOf = new Dictionary<(RecordType, long), long>();
        foreach (var kind in rows.Where(r => r.RecordId is not null).GroupBy(r => r.RecordType, r => r.RecordId!.Value)) // not null: filtered
        {
            var ids = kind.Distinct().ToList();
            foreach (var (record, order) in await Orders(kind.Key, ids, ct)) orderOf[(kind.Key, record)] = order;
        }

        var orderIds = orderOf.Values.Distinct().ToList();
        var glances = orderIds.Count == 0 ? [] : await Glances(orderIds).ToDictionaryAsync(g => g.OrderId, ct);
        return orderOf.Where(o => glances.ContainsKey(o.Value)).ToDictionary(o => o.Key, o => glances[o.Value]);
    }

    private async Task<Dictionary<long, long>> Orders(RecordType type, List<long> ids, CancellationToken ct) => type switch
    {
        RecordType.WorkOrder => ids.ToDictionary(id => id),
        RecordType.WorkOrderJob => await db.WorkOrderJobs.AsNoTracking().Where(j => ids.Contains(j.Id)).ToDictionaryAsync(j => j.Id, j => j.WorkOrderId, ct),
        RecordType.SurveyResponse => await db.SurveyResponses.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.WorkOrderId, ct),
        RecordType.Complaint => await db.Complaints.AsNoTracking().Where(c => ids.Contains(c.Id) && c.WorkOrderId != null)
            .ToDictionaryAsync(c => c.Id, c => c.WorkOrderId!.Value, ct), // not null: narrowed
        RecordType.SurveyInvitation => await db.SurveyInvitations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.WorkOrderId, ct),
        RecordType.FollowUp => await db.FollowUps.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.WorkOrderId, ct),
        RecordType.PartRequest => await db.PartRequests.AsNoTracking().Where(r => ids.Contains(r.Id) && r.WorkOrderId != null)
            .ToDictionaryAsync(r => r.Id, r => r.WorkOrderId!.Value, ct), // not null: narrowed
        _ => [],
    };

    private IQueryable<OrderGlance> Glances(List<long> ids) =>
        from order in db.WorkOrders.AsNoTracking()
        where ids.Contains(order.Id)
        join store in db.Stores on order.StoreId equals store.Id
        join vehicle in db.Vehicles on order.VehicleId equals vehicle.Id
        select new OrderGlance(
            order.Id, store.Code, order.Number, vehicle.Plate, vehicle.Model, order.ServiceType, order.PromiseInForceAt, order.CompletedAt, order.LateCause);
}
