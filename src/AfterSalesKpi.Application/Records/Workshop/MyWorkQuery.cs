using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a technician has to do: open orders with own jobs or led by the person, and what was finished today.</summary>
public sealed class MyWorkQuery(KpiDbContext db)
{
    /// <summary>Most orders shown; nobody has more in hand.</summary>
    public const int Most = 60;

    /// <summary>The orders: what runs first, then by promise.</summary>
    /// <param name="employeeId">Whose.</param>
    /// <param name="sinceLocalMidnight">When today began, UTC: orders completed since are shown, too.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<List<MyOrder>> Of(int employeeId, DateTime sinceLocalMidnight, CancellationToken ct)
    {
        var mine = db.WorkOrders.AsNoTracking().Where(o => !o.Voided && o.CancelledAt == null && o.ReceivedAt != null)
            .Where(o => (o.CompletedAt == null && o.DeliveredAt == null) || o.CompletedAt >= sinceLocalMidnight)
            .Where(o => o.TechnicianId == employeeId || o.Jobs.Any(j => j.TechnicianId == employeeId));
        var found = await (
            from o in mine
            join s in db.Stores on o.StoreId equals s.Id
            join v in db.Vehicles on o.VehicleId equals v.Id
            orderby o.CompletedAt != null, o.PromiseInForceAt == null, o.PromiseInForceAt, o.Id
            select new { Order = o, Store = s.Code, v.Plate, v.Vin, v.Model }).Take(Most).ToListAsync(ct);
        var ids = found.ConvertAll(f => f.Order.Id);
        var jobs = (await db.WorkOrderJobs.AsNoTracking().Where(j => ids.Contains(j.WorkOrderId)).OrderBy(j => j.Id).ToListAsync(ct)).ToLookup(j => j.WorkOrderId);
        return
        [
            .. found.Select(f => new MyOrder(
                f.Order.Id, f.Store, f.Order.Number, f.Plate ?? f.Vin, f.Model, f.Order.ServiceType, f.Order.PromiseInForceAt, f.Order.PausedFor,
                f.Order is { CompletedAt: null, SentBacks: [.., var back] } ? back.Reason : null, f.Order.CompletedAt,
                f.Order.TechnicianId == employeeId, [.. jobs[f.Order.Id].Where(j => j.TechnicianId == employeeId)], jobs[f.Order.Id].Count(j => j.TechnicianId != employeeId)))
                .OrderByDescending(o => o.Jobs.Any(j => j.RunningSince is not null)),
        ];
    }
}
