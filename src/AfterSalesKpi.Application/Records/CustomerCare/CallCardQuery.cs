using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Reads what an agent needs while calling a customer.</summary>
public sealed class CallCardQuery(KpiDbContext db, CallLog calls, ComplaintList complaints, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>The customer of that code, else of that number in the database, whom one of the visible stores has had; and the store that delivered last.</summary>
    public async Task<(long CustomerId, int StoreId)?> Find(string codeOrId, int? storeId, CancellationToken ct)
    {
        var id = await db.Customers.Where(c => c.Code == codeOrId).Select(c => (long?)c.Id).SingleOrDefaultAsync(ct);
        if (id is null && long.TryParse(codeOrId, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) id = number;
        if (id is null) return null;
        var store = await db.WorkOrders.Where(o => o.CustomerId == id && (storeId == null || o.StoreId == storeId))
            .OrderByDescending(o => o.DeliveredAt != null).ThenByDescending(o => o.DeliveredAt).ThenByDescending(o => o.Id)
            .Select(o => (int?)o.StoreId).FirstOrDefaultAsync(ct);
        return store is null ? null : (id.Value, store.Value);
    }

    /// <summary>The customer as that store sees them.</summary>
    public async Task<CallCard> Read(long customerId, int storeId, CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddSeconds(-CallRules.CallableFor);
        var customer = await db.Customers.AsNoTracking().SingleAsync(c => c.Id == customerId, ct);
        var own = db.WorkOrders.AsNoTracking().Where(o => o.CustomerId == customerId && !o.Voided && o.CancelledAt == null);
        return new CallCard
        {
            CustomerId = customerId, Code = customer.Code, Name = customer.Name, Phone = customer.Phone, NoCallsSince = customer.NoCallsSince, Version = customer.Version,
            Delivered = await Orders(own.Where(o => o.StoreId == storeId && o.DeliveredAt >= since && o.ServiceType != ServiceType.Internal), ct),
            Open = await Orders(own.Where(o => o.DeliveredAt == null), ct),
            Calls = await calls.OfCustomer(storeId, customerId, Most, ct),
            Answers = await (
                from r in db.SurveyResponses.AsNoTracking()
                join o in own on r.WorkOrderId equals o.Id
                where !r.Voided
                orderby r.At descending, r.Id descending
                select new CardAnswer(r.At, o.Number, r.Overall, r.Recommend, r.Comment, r.Channel)).Take(Most).ToListAsync(ct),
            Complaints = await complaints.OfCustomer(customerId, Most, ct),
            Script = await db.CallScripts.AsNoTracking().SingleOrDefaultAsync(s => s.StoreId == storeId, ct),
        };
    }

    private async Task<List<CardOrder>> Orders(IQueryable<WorkOrder> orders, CancellationToken ct)
    {
        var found = await (
            from o in orders
            join s in db.Stores on o.StoreId equals s.Id
            join v in db.Vehicles on o.VehicleId equals v.Id
            join advisor in db.Employees on o.AdvisorId equals advisor.Id
            join technician in db.Employees on o.TechnicianId equals technician.Id into technicians
            from technician in technicians.DefaultIfEmpty()
            orderby o.DeliveredAt descending, o.Id descending
            select new
            {
                o.Id, Store = s.Code, o.Number, o.ServiceType, v.Plate, v.Brand, v.Model, o.ReceivedAt, o.DeliveredAt, Advisor = advisor.Name, o.AdvisorId, o.TechnicianId,
                Technician = technician!.Name, // null without one
                Answered = db.SurveyResponses.Any(r => r.WorkOrderId == o.Id && !r.Voided),
                Stamps = new OrderStamps(o.CancelledAt, o.DeliveredAt, o.SettledAt, o.InspectedAt, o.CompletedAt, o.StartedAt ?? o.DispatchedAt, o.ReceivedAt, o.PausedFor),
            }).Take(Most).ToListAsync(ct);
        return
        [
            .. found.Select(o => new CardOrder(
                o.Id, o.Store, o.Number, o.ServiceType, o.Plate, $"{o.Brand} {o.Model}".Trim(), o.Stamps.Stage, o.ReceivedAt, o.DeliveredAt, o.Advisor, o.Technician,
                o.TechnicianId is { } technician ? [o.AdvisorId, technician] : [o.AdvisorId], o.Answered)),
        ];
    }
}
