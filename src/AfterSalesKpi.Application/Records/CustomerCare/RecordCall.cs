using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>
/// Saves a call with the answers and the complaint that came of it, all or none. It is kept about one order and counts for every
/// delivery of the customer in the store whose time contains it.
/// </summary>
public sealed class RecordCall(ImportTransaction transaction, KpiDbContext db, EnterSurvey surveys, OpenComplaint complaints)
{
    /// <summary>Longest talk.</summary>
    public const int LongestTalk = 4 * 3600;

    /// <summary>By what means the program's own calls are made.</summary>
    public const string Channel = "电话";

    /// <summary>What is wrong with a call by itself; empty when it is sound.</summary>
    public static List<Problem> Check(CallEntry entry)
    {
        var problems = new List<Problem>();
        if (entry.Outcome is null) problems.Add(new Problem("outcome", "required"));
        if (entry.TalkSeconds is < 0 or > LongestTalk) problems.Add(new Problem("talkSeconds", "out-of-range", 0, LongestTalk));
        if (entry.Notes?.Length > RecordLimits.LongText) problems.Add(new Problem("notes", "too-long", RecordLimits.LongText));
        if (entry.Complaint?.Length > RecordLimits.LongText) problems.Add(new Problem("complaint", "too-long", RecordLimits.LongText));
        if (entry.Answers.Count > 0 && entry.Outcome is { } outcome && outcome != FollowUpOutcome.Reached) problems.Add(new Problem("outcome", "answers-not-reached"));
        return problems;
    }

    /// <summary>Saves it.</summary>
    /// <returns>The call; or what is wrong with it: <c>nothing-delivered</c> where the store delivered nothing to the customer lately,
    /// <c>already-answered</c> where the order has an answer, or broken rules.</returns>
    public async Task<Outcome<RecordedCall>> Run(CallEntry entry, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run(work => Save(work, entry, ct), ct);
    }

    private async Task<Outcome<RecordedCall>> Save(ImportWork work, CallEntry entry, CancellationToken ct)
    {
        await work.LoadStores([entry.StoreId], ct);
        var store = work.Store(entry.StoreId);
        var customer = await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == entry.CustomerId, ct);
        if (customer is null) return new Problem("", "nothing-delivered");
        if (await SentBefore(entry, ct) is { } before) return before;
        var delivered = await Delivered(entry, work.Now, ct);
        if (delivered.Count == 0) return new Problem("", "nothing-delivered");
        var about = delivered.Find(d => d.OrderId == entry.OrderId) ?? delivered[0];

        var call = NewRows.Numbered(new FollowUp(work.GroupId, store.Id, entry.Reference));
        var revised = call.Revise(about.OrderId, entry.AgentId, Elapsed.Cut(work.Now), entry.Outcome.GetValueOrDefault(), Channel, entry.TalkSeconds, Plain(entry.Notes)); // checked
        if (revised.Succeeded) revised = call.CallAgain(entry.CallAgainAt);
        if (!revised.Succeeded) return revised.Problems.ToList();
        call.Dial(customer.Phone);
        work.New.Add(call);
        work.Marks.Touch(store, RowTimes.Of(call));

        if (entry.Answers.Count > 0)
        {
            var kept = await surveys.Keep(
                work, new EnteredAnswers(about.OrderId, entry.Reference, SurveyChannel.Phone, call.At, entry.AgentId, entry.QuestionnaireId, entry.Answers.GetValueOrDefault), ct);
            if (!kept.Succeeded) return kept.Problems.Select(p => p.Code == "already-answered" ? p with { Field = "answers" } : p).ToList();
        }

        string? complaint = null;
        if (Plain(entry.Complaint) is { } text)
        {
            var opened = await complaints.Add(work, store, new ComplaintEntry { StoreId = store.Id, At = call.At, Text = text, Source = Channel }, about.OrderId, customer.Id, call.Id, ct);
            if (!opened.Succeeded) return opened.Problems.ToList();
            complaint = opened.Value;
        }

        await work.Write(ct);
        return new RecordedCall(entry.Reference, complaint, delivered.Count(d => CallRules.Counts(d.At, call.At)));
    }

    /// <summary>The call that this one, sent a second time, has made already.</summary>
    private async Task<RecordedCall?> SentBefore(CallEntry entry, CancellationToken ct)
    {
        var reference = entry.Reference;
        var call = await db.FollowUps.AsNoTracking().Where(f => f.StoreId == entry.StoreId && f.Reference == reference).Select(f => new { f.Id }).SingleOrDefaultAsync(ct);
        if (call is null) return null;
        return new RecordedCall(reference, await db.Complaints.Where(c => c.FollowUpId == call.Id).Select(c => c.Reference).FirstOrDefaultAsync(ct), 0);
    }

    /// <summary>What the store delivered to the customer lately, the newest first.</summary>
    private async Task<List<Delivery>> Delivered(CallEntry entry, DateTime now, CancellationToken ct)
    {
        var since = now.AddSeconds(-CallRules.CallableFor);
        return await db.WorkOrders.AsNoTracking()
            .Where(o => o.CustomerId == entry.CustomerId && o.StoreId == entry.StoreId && o.DeliveredAt >= since && o.DeliveredAt <= now && o.CancelledAt == null && !o.Voided
                && o.ServiceType != ServiceType.Internal)
            .OrderByDescending(o => o.DeliveredAt).ThenByDescending(o => o.Id)
            .Select(o => new Delivery(o.Id, o.DeliveredAt!.Value)).Take(100).ToListAsync(ct); // asked for
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Delivery(long OrderId, DateTime At);
}
