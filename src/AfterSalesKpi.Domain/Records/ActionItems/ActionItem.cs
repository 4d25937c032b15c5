using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.ActionItems;

/// <summary>
/// 待办事项: something that one person gave to another, or to themselves, to be done by a time. People are accounts, because whoever is to
/// do it must be able to see it. No indicator counts it.
/// </summary>
public sealed class ActionItem : IStoreOwned
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 120;

    /// <summary>Longest address of a number.</summary>
    public const int AddressLength = 300;

    private ActionItem()
    {
    }

    /// <summary>A thing to do yet without words; <see cref="Describe"/> follows.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="formId">The form that it was written in; one form makes one thing to do.</param>
    /// <param name="givenById">The account that gave it.</param>
    /// <param name="givenAt">When.</param>
    public ActionItem(int groupId, int storeId, Guid formId, int givenById, DateTime givenAt) =>
        (GroupId, StoreId, FormId, GivenById, GivenAt) = (groupId, storeId, formId, givenById, Elapsed.Cut(givenAt));

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The form that it was written in, so that a form sent twice makes one.</summary>
    public Guid FormId { get; private set; }

    /// <summary>What is to be done, in a line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>More about it, if there is more.</summary>
    public string? Details { get; private set; }

    /// <summary>The account of whoever is to do it.</summary>
    public int AssigneeId { get; private set; }

    /// <summary>The account of whoever gave it.</summary>
    public int GivenById { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTime GivenAt { get; private set; }

    /// <summary>When it is to be done.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>What it came from.</summary>
    public ActionSubject Subject { get; private set; } = ActionSubject.Nothing;

    /// <summary>The order that it is about, if it is about one.</summary>
    public long? WorkOrderId { get; private set; }

    /// <summary>The complaint that it is about, if it is about one.</summary>
    public long? ComplaintId { get; private set; }

    /// <summary>The answer that it is about, if it is about one.</summary>
    public long? AnswerId { get; private set; }

    /// <summary>The address of the number that it came from, if it came from one.</summary>
    public string? Address { get; private set; }

    /// <summary>When it was done.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>The account of whoever did it.</summary>
    public int? DoneById { get; private set; }

    /// <summary>What was done, in their words.</summary>
    public string? DoneNote { get; private set; }

    /// <summary>When it was taken back.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>How it stands at a moment.</summary>
    public ActionState StateAt(DateTime now) =>
        WithdrawnAt is not null ? ActionState.Withdrawn
        : DoneAt is not null ? ActionState.Done
        : DueAt < now ? ActionState.Overdue
        : ActionState.Open;

    /// <summary>Says what is to be done, by whom and until when. Refused: <c>required</c>, <c>too-long</c>, <c>before-given</c>.</summary>
    public Outcome Describe(string? title, string? details, int assigneeId, DateTime dueAt)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(title)) problems.Add(new Problem("title", "required"));
        else if (title.Trim().Length > TitleLength) problems.Add(new Problem("title", "too-long", TitleLength));
        if (details?.Length > RecordLimits.LongText) problems.Add(new Problem("details", "too-long", RecordLimits.LongText));
        if (Elapsed.Cut(dueAt) < GivenAt) problems.Add(new Problem("dueAt", "before-given"));
        if (problems.Count > 0 || title is null) return Outcome.From(problems);
        (Title, Details, AssigneeId, DueAt) = (title.Trim(), string.IsNullOrWhiteSpace(details) ? null : details.Trim(), assigneeId, Elapsed.Cut(dueAt));
        return Outcome.Done;
    }

    /// <summary>Says what it is about. Refused: <c>invalid</c>.</summary>
    public Outcome Link(ActionAbout about)
    {
        if (!about.IsSound) return Outcome.Refused("about", "invalid");
        (Subject, Address) = (about.Subject, about.Address);
        WorkOrderId = about.Subject == ActionSubject.WorkOrder ? about.RecordId : null;
        ComplaintId = about.Subject == ActionSubject.Complaint ? about.RecordId : null;
        AnswerId = about.Subject == ActionSubject.Answer ? about.RecordId : null;
        return Outcome.Done;
    }

    /// <summary>It is done. Refused: <c>action-closed</c>, <c>too-long</c>.</summary>
    public Outcome Finish(int by, DateTime at, string? note)
    {
        if (DoneAt is not null || WithdrawnAt is not null) return Outcome.Refused("", "action-closed");
        if (note?.Length > RecordLimits.LongText) return Outcome.Refused("note", "too-long", RecordLimits.LongText);
        (DoneById, DoneAt, DoneNote) = (by, Elapsed.Cut(at), string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        return Outcome.Done;
    }

    /// <summary>It is to be done after all; what was said when it was done stays until it is done again. Refused: <c>action-open</c>.</summary>
    public Outcome Reopen()
    {
        if (DoneAt is null && WithdrawnAt is null) return Outcome.Refused("", "action-open");
        (DoneAt, DoneById, WithdrawnAt) = (null, null, null);
        return Outcome.Done;
    }

    /// <summary>It need not be done. Refused: <c>action-closed</c>.</summary>
    public Outcome Withdraw(DateTime at)
    {
        if (DoneAt is not null || WithdrawnAt is not null) return Outcome.Refused("", "action-closed");
        WithdrawnAt = Elapsed.Cut(at);
        return Outcome.Done;
    }
}
