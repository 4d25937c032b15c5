using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Marks the months that changed orders move: their own rows', those of what was said about them, and those of the same customer's
/// other visits, to whatever store.
/// </summary>
internal sealed class OrderMarks(ImportWork work, ImportedCustomers customers)
{
    public async Task Mark(List<ImportedOrder> accepted, CancellationToken ct)
    {
        var moved = Changes.Of(work.Db);
        var changed = accepted.FindAll(o => o.IsNew || moved.Contains(o.Order));
        foreach (var o in changed)
        {
            work.Marks.Touch(o.Item.Store!, o.TimesBefore); // placed, because it stands
            work.Marks.Touch(o.Item.Store!, RowTimes.Of(o.Order));
        }

        var visits = new VisitMarks(work);
        foreach (var o in changed.Where(o => !customers.IsMade(o.Customer!) && (o.IsNew || IsOtherVisit(o)))) // found, because it stands
        {
            if (!o.IsNew) visits.Add(o.Order.Id, o.Before.CustomerId, o.Before.ReceivedAt, o.Before.DeliveredAt);
            visits.Add(o.Order.Id, o.Order.CustomerId, o.Order.ReceivedAt, o.Order.DeliveredAt);
        }

        var known = changed.Where(o => !o.IsNew).ToList();
        await MarkReworks([.. known.Select(o => o.Order.Id)], visits, ct);
        await MarkAnswers([.. known.Where(IsOthers).Select(o => o.Order.Id)], ct);
        await visits.Mark(moved.OfType<Customer>().Where(IsCalledOtherwise).Select(c => c.Id), ct);
    }

    /// <summary>A link that is made or undone turns a rework into an ordinary visit, or back.</summary>
    public async Task MarkLinked(IEnumerable<WorkOrder> linked, CancellationToken ct)
    {
        var visits = new VisitMarks(work);
        foreach (var o in linked) visits.Add(o.Id, o.CustomerId, o.ReceivedAt, o.DeliveredAt);
        await visits.Mark([], ct);
    }

    /// <summary>What makes the order another visit of the customer than before (indicators.md no. 14, 20).</summary>
    private static bool IsOtherVisit(ImportedOrder o)
    {
        var (a, b) = (o.Before, o.Facts);
        return (a.CustomerId, a.ReceivedAt, a.DeliveredAt, a.CancelledAt, a.Voided, a.ServiceType, a.ReworkOfId, a.ReworkOfNumber)
            != (b.CustomerId, b.ReceivedAt, b.DeliveredAt, b.CancelledAt, b.Voided, b.ServiceType, b.ReworkOfId, b.ReworkOfNumber);
    }

    /// <summary>What makes answers, complaints, calls and parts about the order somebody else's, or of no account.</summary>
    private static bool IsOthers(ImportedOrder o)
    {
        var (a, b) = (o.Before, o.Facts);
        return (a.CustomerId, a.AdvisorId, a.TechnicianId, a.ServiceType, a.CancelledAt, a.Voided)
            != (b.CustomerId, b.AdvisorId, b.TechnicianId, b.ServiceType, b.CancelledAt, b.Voided);
    }

    /// <summary>Whether a delivery to the customer is to be followed by a call, or came by referral (no. 13, 20, 22).</summary>
    private bool IsCalledOtherwise(Customer customer)
    {
        var entry = work.Db.Entry(customer);
        return entry.State == EntityState.Modified
            && (entry.Property(c => c.NoCallsSince).IsModified
                || (entry.OriginalValues.GetValue<string?>(nameof(Customer.Phone)) is null) != (customer.Phone is null)
                || (entry.OriginalValues.GetValue<string?>(nameof(Customer.ReferredBy)) is null) != (customer.ReferredBy is null));
    }

    private async Task MarkReworks(IReadOnlyCollection<long> originals, VisitMarks visits, CancellationToken ct)
    {
        var reworks = await Chunks.Find(
            originals,
            some => work.Db.WorkOrders.AsNoTracking().Where(o => o.ReworkOfId != null && some.Contains(o.ReworkOfId.Value))
                .Select(o => new { o.Id, o.StoreId, o.CustomerId, o.ReceivedAt, o.DeliveredAt }),
            ct);
        foreach (var r in reworks)
        {
            work.Marks.Touch(work.Store(r.StoreId), r.ReceivedAt);
            visits.Add(r.Id, r.CustomerId, r.ReceivedAt, r.DeliveredAt);
        }
    }

    private async Task MarkAnswers(IReadOnlyCollection<long> orders, CancellationToken ct)
    {
        var answers = await Chunks.Find(
            orders, some => work.Db.SurveyResponses.AsNoTracking().Where(r => some.Contains(r.WorkOrderId)).Select(r => new { r.StoreId, r.At }), ct);
        foreach (var a in answers) work.Marks.Touch(work.Store(a.StoreId), a.At);
        var invitations = await Chunks.Find(
            orders,
            some => work.Db.SurveyInvitations.AsNoTracking().Where(i => some.Contains(i.WorkOrderId)).Select(i => new { i.StoreId, i.AnsweredAt, i.ExpiresAt }),
            ct);
        foreach (var i in invitations) work.Marks.Touch(work.Store(i.StoreId), RowTimes.OfInvitation(i.AnsweredAt, i.ExpiresAt));
        var complaints = await Chunks.Find(
            orders,
            some => work.Db.Complaints.AsNoTracking().Where(c => c.WorkOrderId != null && some.Contains(c.WorkOrderId.Value)).Select(c => new { c.StoreId, At = c.DecidedAt ?? c.At }),
            ct);
        foreach (var c in complaints) work.Marks.Touch(work.Store(c.StoreId), c.At);
        var requests = await Chunks.Find(
            orders,
            some => work.Db.PartRequests.AsNoTracking().Where(r => r.WorkOrderId != null && some.Contains(r.WorkOrderId.Value)).Select(r => new { r.StoreId, r.At }),
            ct);
        foreach (var r in requests) work.Marks.Touch(work.Store(r.StoreId), r.At);
        var calls = await Chunks.Find(
            orders, some => work.Db.FollowUps.AsNoTracking().Where(f => some.Contains(f.WorkOrderId)).Select(f => new { f.StoreId, f.At }), ct);
        foreach (var f in calls) work.Marks.Touch(work.Store(f.StoreId), RowTimes.OfCall(f.At));
    }
}
