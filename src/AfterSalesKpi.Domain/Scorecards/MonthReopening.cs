using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// Why a published month got, or is to get, a new revision: asked for by one person with a reason and approved by another, or brought about
/// by an accepted appeal. One that waits for its approval stands for nothing yet.
/// </summary>
public sealed class MonthReopening : IStoreOwned
{
    /// <summary>Longest reason.</summary>
    public const int ReasonLength = 500;

    private MonthReopening()
    {
    }

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>Why.</summary>
    public RevisionCause Cause { get; private set; }

    /// <summary>The revision that held when it was asked.</summary>
    public int FromRevision { get; private set; }

    /// <summary>The revision it led to; null: none.</summary>
    public int? ToRevision { get; private set; }

    /// <summary>The reason.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The account of who asked.</summary>
    public int AskedById { get; private set; }

    /// <summary>Who asked.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The account of who decided.</summary>
    public int? DecidedById { get; private set; }

    /// <summary>Who decided; who asked, where they took it back.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Whether it was approved; null: not decided.</summary>
    public bool? Approved { get; private set; }

    /// <summary>What was said to the decision.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>The accepted appeal, where one is the cause.</summary>
    public long? AppealId { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True while a second person is waited for.</summary>
    public bool IsWaiting => Approved is null;

    /// <summary>Asks for it. Refused: <c>required</c>, <c>too-long</c> (reason), <c>month-not-published</c>, <c>month-locked</c>.</summary>
    public static Outcome<MonthReopening> Ask(AppraisalMonth month, string? reason, Signatory by, DateTime at)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(reason)) problems.Add(new Problem("reason", "required"));
        if (reason?.Trim().Length > ReasonLength) problems.Add(new Problem("reason", "too-long", ReasonLength));
        if (month.State == MonthState.Locked) problems.Add(new Problem("month", "month-locked", month.Month.ToString()));
        else if (month.State != MonthState.Published) problems.Add(new Problem("month", "month-not-published", month.Month.ToString()));
        if (problems.Count > 0) return problems;
        return new MonthReopening
        {
            GroupId = month.GroupId, StoreId = month.StoreId, Month = month.Month, Cause = RevisionCause.Reopening, FromRevision = month.Revision,
            Reason = reason!.Trim(), AskedById = by.AccountId, AskedBy = by.Name, AskedAt = at, // not null: asked above
        };
    }

    /// <summary>The new revision that an accepted appeal brings about; the month begins it. Refused as <see cref="AppraisalMonth.Reopen"/>.</summary>
    public static Outcome<MonthReopening> OfAppeal(AppraisalMonth month, Appeal appeal, string reason, Signatory by, DateTime at)
    {
        var from = month.Revision;
        var reopened = month.Reopen();
        if (!reopened.Succeeded) return reopened.Problems.ToList();
        return new MonthReopening
        {
            GroupId = month.GroupId, StoreId = month.StoreId, Month = month.Month, Cause = RevisionCause.Appeal, FromRevision = from, ToRevision = month.Revision,
            Reason = reason, AskedById = appeal.FiledById, AskedBy = appeal.FiledBy, AskedAt = appeal.FiledAt,
            Approved = true, DecidedById = by.AccountId, DecidedBy = by.Name, DecidedAt = at, AppealId = appeal.Id,
        };
    }

    /// <summary>A second person agrees, and the month begins its new revision. Refused: <c>already-decided</c>, <c>second-person</c>, or as <see cref="AppraisalMonth.Reopen"/>.</summary>
    public Outcome Approve(AppraisalMonth month, Signatory by, DateTime at)
    {
        if (!IsWaiting) return Outcome.Refused("", "already-decided");
        if (by.AccountId == AskedById) return Outcome.Refused("", "second-person");
        var reopened = month.Reopen();
        if (!reopened.Succeeded) return reopened;
        (Approved, DecidedById, DecidedBy, DecidedAt, ToRevision) = (true, by.AccountId, by.Name, at, month.Revision);
        return Outcome.Done;
    }

    /// <summary>A second person declines, or who asked takes it back; either with a reason. Refused: <c>already-decided</c>, <c>required</c>, <c>too-long</c>.</summary>
    public Outcome Decline(string? reason, Signatory by, DateTime at)
    {
        if (!IsWaiting) return Outcome.Refused("", "already-decided");
        if (string.IsNullOrWhiteSpace(reason)) return Outcome.Refused("decisionReason", "required");
        if (reason.Trim().Length > ReasonLength) return Outcome.Refused("decisionReason", "too-long", ReasonLength);
        (Approved, DecidedById, DecidedBy, DecidedAt, DecisionReason) = (false, by.AccountId, by.Name, at, reason.Trim());
        return Outcome.Done;
    }
}
