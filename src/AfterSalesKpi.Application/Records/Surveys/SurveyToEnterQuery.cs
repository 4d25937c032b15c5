using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Reads what a form for a customer's answers needs.</summary>
public sealed class SurveyToEnterQuery(KpiDbContext db, PublishedQuestionnaire questionnaires)
{
    /// <summary>By the order's number; null where there is no such order that a customer can be asked about, or several and no store is said.</summary>
    public async Task<SurveyToEnter?> Find(string number, string? storeCode, CancellationToken ct)
    {
        var found = await Visits.Askable(db.WorkOrders.AsNoTracking())
            .Where(o => o.Number == number && db.Stores.Any(s => s.Id == o.StoreId && (string.IsNullOrEmpty(storeCode) || s.Code == storeCode)))
            .OrderBy(o => o.Id).Select(o => o.Id).Take(2).ToListAsync(ct);
        return found is [var id] ? await Of(id, ct) : null;
    }

    /// <summary>By the order; null where a customer cannot be asked about it.</summary>
    public async Task<SurveyToEnter?> Of(long orderId, CancellationToken ct)
    {
        var order = await (
            from o in Visits.Askable(db.WorkOrders.AsNoTracking())
            join s in db.Stores on o.StoreId equals s.Id
            join c in db.Customers on o.CustomerId equals c.Id
            join v in db.Vehicles on o.VehicleId equals v.Id
            where o.Id == orderId
            select new { o.StoreId, o.Number, s.Code, v.Plate, c.Name, o.AdvisorId, o.TechnicianId }).SingleOrDefaultAsync(ct);
        if (order is null) return null;
        var answered = await db.InvitedOrders.Where(i => i.WorkOrderId == orderId)
            .AnyAsync(i => db.SurveyInvitations.Any(v => v.Id == i.InvitationId && v.AnsweredAt != null), ct);
        var jobs = await db.WorkOrderJobs.Where(j => j.WorkOrderId == orderId).Select(j => j.TechnicianId).ToListAsync(ct);
        var asked = await questionnaires.Of(order.StoreId, ct);
        var about = asked with { Questions = asked.About(order.AdvisorId, order.TechnicianId) };
        return new SurveyToEnter(orderId, order.Number, order.Code, order.Plate, order.Name, about, answered, [order.AdvisorId, .. jobs, .. order.TechnicianId is { } id ? [id] : Array.Empty<int>()]);
    }
}
