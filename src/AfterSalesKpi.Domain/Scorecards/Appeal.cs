using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// 申诉 against a published score: filed by the person whose it is within the window, answered by the manager, decided by human resources.
/// What was decided stays; nobody answers or decides the own one.
/// </summary>
public sealed class Appeal : IStoreOwned
{
    /// <summary>Longest text, answer or decision.</summary>
    public const int TextLength = 2000;

    /// <summary>Longest name of a record.</summary>
    public const int RecordLength = 100;

    /// <summary>Longest address of a record.</summary>
    public const int AddressLength = 300;

    /// <summary>Longest key of an indicator.</summary>
    public const int IndicatorLength = 60;

    /// <summary>Most files.</summary>
    public const int MostFiles = KeptFile.Most;

    private Appeal()
    {
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>The revision of the scorecard appealed against.</summary>
    public int Revision { get; private set; }

    /// <summary>Whose score.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The indicator of the line; null: the score as a whole.</summary>
    public string? Indicator { get; private set; }

    /// <summary>The record in the line, as people name it.</summary>
    public string? Record { get; private set; }

    /// <summary>The record's page.</summary>
    public string? Address { get; private set; }

    /// <summary>What is wrong with it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The form that it came from; the same form sent twice gives one.</summary>
    public Guid FormId { get; private set; }

    /// <summary>The account of who filed it.</summary>
    public int FiledById { get; private set; }

    /// <summary>Who filed it.</summary>
    public string FiledBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime FiledAt { get; private set; }

    /// <summary>Until when the manager is to answer; null: nobody but human resources is asked, as with a manager's own.</summary>
    public DateTime? AnswerDueAt { get; private set; }

    /// <summary>The answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Until when it is to be decided.</summary>
    public DateTime DecisionDueAt { get; private set; }

    /// <summary>When it was told upwards that a deadline had passed; null: it has not.</summary>
    public DateTime? EscalatedAt { get; private set; }

    /// <summary>What was decided: accepted, partly or rejected; null: not yet.</summary>
    public AppealState? Decision { get; private set; }

    /// <summary>What the decision leads to, where it was accepted.</summary>
    public AppealRemedy? Remedy { get; private set; }

    /// <summary>Why.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The revision in which it is made good.</summary>
    public int? ToRevision { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Where it stands.</summary>
    public AppealState State =>
        WithdrawnAt is not null ? AppealState.Withdrawn : Decision ?? (AnsweredAt is not null || AnswerDueAt is null ? AppealState.Answered : AppealState.Filed);

    /// <summary>True while it keeps the month from being locked.</summary>
    public bool IsOpen => State is AppealState.Filed or AppealState.Answered;

    /// <summary>The deadline that runs; null: none.</summary>
    public DateTime? DueAt => State switch
    {
        AppealState.Filed => AnswerDueAt,
        AppealState.Answered => DecisionDueAt,
        _ => null,
    };

    /// <summary>
    /// Files it. Refused: <c>month-not-published</c>, <c>month-locked</c>, <c>appeals-over</c> (since when), <c>appeal-not-yours</c>, <c>required</c> (text),
    /// <c>too-long</c>, <c>not-a-page</c>.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <param name="terms">Against what.</param>
    /// <param name="by">Who appeals.</param>
    /// <param name="at">When.</param>
    /// <param name="answerDueAt">Until when the manager is to answer; null: human resources decide without an answer.</param>
    /// <param name="decisionDueAt">Until when it is to be decided.</param>
    public static Outcome<Appeal> File(AppraisalMonth month, AppealTerms terms, Signatory by, DateTime at, DateTime? answerDueAt, DateTime decisionDueAt)
    {
        List<Problem> problems = [];
        void Refuse(bool wrong, string field, string code, params object[] args)
        {
            if (wrong) problems.Add(new Problem(field, code, args));
        }

        var text = terms.Text?.Trim() ?? "";
        Refuse(by.EmployeeId != terms.EmployeeId, "", "appeal-not-yours");
        Refuse(text.Length == 0, "text", "required");
        Refuse(text.Length > TextLength, "text", "too-long", TextLength);
        Refuse(terms.Record?.Length > RecordLength, "record", "too-long", RecordLength);
        Refuse(terms.Indicator?.Length > IndicatorLength, "indicator", "too-long", IndicatorLength);
        Refuse(terms.Address?.Length > AddressLength, "record", "too-long", AddressLength);
        Refuse(terms.Address is { } page && !InnerAddress.IsOne(page), "record", "not-a-page");
        problems.AddRange(CanAppeal(month, at).Problems);
        if (problems.Count > 0) return problems;
        return new Appeal
        {
            GroupId = month.GroupId, StoreId = month.StoreId, Month = month.Month, Revision = month.PublishedRevision ?? month.Revision, EmployeeId = terms.EmployeeId,
            Indicator = terms.Indicator, Record = terms.Record, Address = terms.Address, Text = text, FormId = terms.FormId,
            FiledById = by.AccountId, FiledBy = by.Name, FiledAt = at, AnswerDueAt = answerDueAt, DecisionDueAt = decisionDueAt,
        };
    }

    /// <summary>
    /// What forbids an appeal now: <c>month-not-published</c>, <c>month-locked</c>, <c>appeals-over</c>. A month that is worked on again takes appeals
    /// against what was published as long as the window lasts.
    /// </summary>
    public static Outcome CanAppeal(AppraisalMonth month, DateTime at)
    {
        if (month.State == MonthState.Locked) return Outcome.Refused("month", "month-locked", month.Month.ToString());
        if (month.PublishedRevision is null || month.AppealsUntil is not { } until) return Outcome.Refused("month", "month-not-published", month.Month.ToString());
        return at >= until ? Outcome.Refused("month", "appeals-over", until) : Outcome.Done;
    }

    /// <summary>The manager's answer. Refused: <c>appeal-closed</c>, <c>already-answered</c>, <c>own-appeal</c>, <c>required</c>, <c>too-long</c>.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="at">When.</param>
    /// <param name="decisionDueAt">Until when it is to be decided now.</param>
    public Outcome Reply(string? text, Signatory by, DateTime at, DateTime decisionDueAt)
    {
        if (!IsOpen) return Outcome.Refused("", "appeal-closed");
        if (AnsweredAt is not null) return Outcome.Refused("", "already-answered");
        if (IsOf(by)) return Outcome.Refused("", "own-appeal");
        var answer = text?.Trim() ?? "";
        if (answer.Length == 0) return Outcome.Refused("answer", "required");
        if (answer.Length > TextLength) return Outcome.Refused("answer", "too-long", TextLength);
        (Answer, AnsweredBy, AnsweredAt, DecisionDueAt, EscalatedAt) = (answer, by.Name, at, decisionDueAt, null);
        return Outcome.Done;
    }

    /// <summary>What forbids a decision now: <c>appeal-closed</c>, <c>own-appeal</c>, <c>answer-awaited</c> (until when).</summary>
    public Outcome CanDecide(Signatory by, DateTime at)
    {
        if (!IsOpen) return Outcome.Refused("", "appeal-closed");
        if (IsOf(by)) return Outcome.Refused("", "own-appeal");
        return State == AppealState.Filed && at < AnswerDueAt ? Outcome.Refused("", "answer-awaited", AnswerDueAt!) : Outcome.Done; // not null: compared
    }

    /// <summary>
    /// Decides it: rejected, accepted or partly, the latter two with what follows. Refused as <see cref="CanDecide"/>, <c>required</c> (decision,
    /// remedy, reason), <c>too-long</c>.
    /// </summary>
    public Outcome Decide(AppealState? decision, AppealRemedy? remedy, string? reason, int? toRevision, Signatory by, DateTime at)
    {
        var can = CanDecide(by, at);
        if (!can.Succeeded) return can;
        List<Problem> problems = [];
        var text = reason?.Trim() ?? "";
        var known = decision is AppealState.Accepted or AppealState.PartlyAccepted or AppealState.Rejected;
        if (!known) problems.Add(new Problem("decision", "required"));
        if (known && decision != AppealState.Rejected && (remedy is not { } chosen || !Enum.IsDefined(chosen))) problems.Add(new Problem("remedy", "required"));
        if (text.Length == 0) problems.Add(new Problem("decisionReason", "required"));
        if (text.Length > TextLength) problems.Add(new Problem("decisionReason", "too-long", TextLength));
        if (problems.Count > 0) return Outcome.From(problems);
        (Decision, DecisionReason, DecidedBy, DecidedAt) = (decision, text, by.Name, at);
        if (decision != AppealState.Rejected) (Remedy, ToRevision) = (remedy, toRevision);
        return Outcome.Done;
    }

    /// <summary>Who filed it takes it back. Refused: <c>appeal-closed</c>, <c>appeal-not-yours</c>.</summary>
    public Outcome Withdraw(Signatory by, DateTime at)
    {
        if (by.AccountId != FiledById) return Outcome.Refused("", "appeal-not-yours");
        if (!IsOpen) return Outcome.Refused("", "appeal-closed");
        WithdrawnAt = at;
        return Outcome.Done;
    }

    /// <summary>Says that the running deadline has passed and that it was told upwards; true the first time for each deadline.</summary>
    public bool Escalate(DateTime at)
    {
        if (DueAt is not { } due || at < due || EscalatedAt >= due) return false;
        EscalatedAt = at;
        return true;
    }

    private bool IsOf(Signatory by) => by.AccountId == FiledById || by.EmployeeId == EmployeeId;
}
