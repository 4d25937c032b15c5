using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Opens a complaint: out of a call, about an order, or about a store.</summary>
public sealed class OpenComplaint(ImportTransaction transaction, KpiDbContext db, Notify notify)
{
    /// <summary>The time given where nobody says another one.</summary>
    public static readonly TimeSpan UsualTime = TimeSpan.FromDays(2);

    private const string Letters = "CP";

    /// <summary>Opens it; the same sent twice makes one.</summary>
    /// <returns>Its reference; refused with <c>unknown-order</c>, <c>unknown-customer</c> or what is wrong by itself.</returns>
    public async Task<Outcome<string>> Run(ComplaintEntry entry, CancellationToken ct)
    {
        var problems = ComplaintLinks.Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run(work => Open(work, entry, ct), ct);
    }

    /// <summary>Adds it to a piece of work that is written as one.</summary>
    internal async Task<Outcome<string>> Add(
        ImportWork work, StoreClock store, ComplaintEntry entry, long? orderId, long? customerId, long? callId, CancellationToken ct)
    {
        var reference = await DayNumbers.Next(
            db.Complaints.Where(c => c.StoreId == store.Id).Select(c => c.Reference), Letters, LocalTime.DayOf(work.Now, store.Zone), ct);
        var complaint = NewRows.Numbered(new Complaint(work.GroupId, store.Id, reference));
        var said = complaint.Revise(orderId, entry.ResponsibleId, ComplaintLinks.Plain(entry.Source), entry.At, ComplaintLinks.Plain(entry.Text), null, null);
        if (said.Succeeded) said = complaint.Give(entry.OwnerId ?? await Manager(store, work.Now, ct), entry.DueAt ?? entry.At + UsualTime);
        if (!said.Succeeded) return said.Problems.ToList();
        complaint.ComeFrom(customerId, callId);
        work.New.Add(complaint);
        work.Marks.Touch(store, RowTimes.Of(complaint));
        await Tell(store, complaint, ct);
        return reference;
    }

    private async Task<Outcome<string>> Open(ImportWork work, ComplaintEntry entry, CancellationToken ct)
    {
        await work.LoadStores([entry.StoreId], ct);
        if (entry.At > work.Now) return new Problem("at", "in-future");
        var links = await ComplaintLinks.Find(db, entry, ct);
        if (!links.Succeeded) return links.Problems.ToList();
        var (order, customer) = (links.Value.OrderId, links.Value.CustomerId);
        var text = ComplaintLinks.Plain(entry.Text);
        var before = await db.Complaints
            .Where(c => c.StoreId == entry.StoreId && c.At == entry.At && c.WorkOrderId == order && c.CustomerId == customer && c.Text == text && !c.Voided)
            .OrderBy(c => c.Id).Select(c => c.Reference).FirstOrDefaultAsync(ct);
        if (before is not null) return before;
        var opened = await Add(work, work.Store(entry.StoreId), entry, order, customer, null, ct);
        if (opened.Succeeded) await work.Write(ct);
        return opened;
    }

    private async Task Tell(StoreClock store, Complaint complaint, CancellationToken ct)
    {
        var recipients = Recipients.ManagersOf(store.Id);
        if (complaint.OwnerId is { } owner) recipients = recipients.And(Recipients.Employee(owner));
        await notify.Run(
            new NoticeContent(
                NoticeKind.Complaint, $"complaint:{complaint.Id}", store.Id, $"/complaints/{complaint.Reference}?store={Uri.EscapeDataString(store.Code)}", "Complaints.Notice.Opened",
                complaint.Reference, complaint.DueAt ?? complaint.At),
            recipients, ct);
    }

    /// <summary>The first of the store's managers.</summary>
    private Task<int?> Manager(StoreClock store, DateTime now, CancellationToken ct)
    {
        var today = LocalTime.DayOf(now, store.Zone);
        return db.Employees
            .Where(e => e.StoreId == store.Id && (e.LeftOn == null || e.LeftOn >= today) && db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.ServiceManager))
            .OrderBy(e => e.Number).Select(e => (int?)e.Id).FirstOrDefaultAsync(ct);
    }
}
