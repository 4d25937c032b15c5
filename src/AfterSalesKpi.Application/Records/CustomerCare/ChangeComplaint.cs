using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// Changes a complaint: what is said of it, what is decided, what is noted, or that it was entered by mistake. Never over a version that
/// the person has not seen; every change marks the months it moves (indicators.md no. 19).
/// </summary>
public sealed class ChangeComplaint(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Says something else of it; what was decided stays.</summary>
    public async Task<Outcome<string>> Revise(string reference, ComplaintEntry entry, CancellationToken ct)
    {
        var problems = ComplaintLinks.Check(entry);
        if (problems.Count > 0) return problems;
        return await transaction.Run(
            work => Change(work, entry.StoreId, reference, entry.Version, async complaint =>
            {
                if (entry.At > work.Now) return Outcome.Refused("at", "in-future");
                var links = await ComplaintLinks.Find(db, entry, ct);
                if (!links.Succeeded) return links;
                var said = complaint.Revise(
                    links.Value.OrderId, entry.ResponsibleId, ComplaintLinks.Plain(entry.Source), entry.At, ComplaintLinks.Plain(entry.Text), complaint.Upheld, complaint.DecidedAt, complaint.Voided);
                if (!said.Succeeded) return said;
                complaint.ComeFrom(links.Value.CustomerId, complaint.FollowUpId);
                return complaint.Give(entry.OwnerId, entry.DueAt);
            }, ct),
            ct);
    }

    /// <summary>Upholds it or not, with a reason.</summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="reference">The complaint.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="upheld">Whether the customer is right.</param>
    /// <param name="reason">Why.</param>
    /// <param name="deciderId">The employee who decides, if they are one.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Outcome<string>> Decide(int storeId, string reference, int? version, bool upheld, string? reason, int? deciderId, CancellationToken ct) =>
        transaction.Run(
            work => Change(work, storeId, reference, version, async complaint =>
            {
                var advisor = await db.WorkOrders.Where(o => o.Id == complaint.WorkOrderId).Select(o => (int?)o.AdvisorId).SingleOrDefaultAsync(ct);
                return complaint.Decide(upheld, Elapsed.Cut(work.Now), reason, complaint.ResponsibleId ?? advisor, deciderId);
            }, ct),
            ct);

    /// <summary>Keeps it as entered by mistake.</summary>
    public Task<Outcome<string>> Void(int storeId, string reference, int? version, CancellationToken ct) =>
        transaction.Run(
            work => Change(work, storeId, reference, version, complaint =>
            {
                complaint.Void();
                return Task.FromResult(Outcome.Done);
            }, ct),
            ct);

    /// <summary>Adds a note of what was done; sent twice within a minute it is one note.</summary>
    public Task<Outcome<string>> Note(int storeId, string reference, int accountId, string? text, CancellationToken ct) =>
        transaction.Run(
            work => Change(work, storeId, reference, null, async complaint =>
            {
                var note = ComplaintNote.Write(complaint, accountId, Elapsed.Cut(work.Now), text);
                if (!note.Succeeded) return note;
                var (plain, since) = (note.Value.Text, work.Now.AddMinutes(-1));
                if (!await db.ComplaintNotes.AnyAsync(n => n.ComplaintId == complaint.Id && n.WrittenById == accountId && n.Text == plain && n.At >= since, ct)) db.Add(note.Value);
                return Outcome.Done;
            }, ct),
            ct);

    private async Task<Outcome<string>> Change(
        ImportWork work, int storeId, string reference, int? version, Func<Complaint, Task<Outcome>> change, CancellationToken ct)
    {
        await work.LoadStores([storeId], ct);
        var complaint = await db.Complaints.SingleOrDefaultAsync(c => c.StoreId == storeId && c.Reference == reference, ct);
        if (complaint is null) return new Problem("", "unknown-complaint", reference);
        if (version is { } seen && complaint.Version != seen) return new Problem("version", SaveWorkOrder.ChangedMeanwhile);
        var before = RowTimes.Of(complaint);
        var changed = await change(complaint);
        if (!changed.Succeeded) return changed.Problems.ToList();
        if (Changes.Of(db).Contains(complaint))
        {
            work.Marks.Touch(work.Store(storeId), before);
            work.Marks.Touch(work.Store(storeId), RowTimes.Of(complaint));
        }

        await work.Write(ct);
        return reference;
    }
}
