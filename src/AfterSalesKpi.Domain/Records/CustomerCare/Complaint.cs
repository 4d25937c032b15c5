using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>投诉 (indicators.md no. 19).</summary>
public sealed class Complaint : IStoreRecord
{
    /// <summary>Longest reason of a decision.</summary>
    public const int ReasonLength = 500;

    private Complaint()
    {
    }

    /// <summary>A complaint yet without facts.</summary>
    public Complaint(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The order it is about, if any.</summary>
    public long? WorkOrderId { get; private set; }

    /// <summary>Who is named responsible, if anybody.</summary>
    public int? ResponsibleId { get; private set; }

    /// <summary>Where it came from, if said.</summary>
    public string? Source { get; private set; }

    /// <summary>When the customer complained.</summary>
    public DateTime At { get; private set; }

    /// <summary>What about.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether it was upheld; null while undecided.</summary>
    public bool? Upheld { get; private set; }

    /// <summary>When that was decided.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Who complained, where that is known.</summary>
    public long? CustomerId { get; private set; }

    /// <summary>The call in which it was opened, if it was.</summary>
    public long? FollowUpId { get; private set; }

    /// <summary>Who looks after it.</summary>
    public int? OwnerId { get; private set; }

    /// <summary>Until when it is to be decided.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public string? DecisionReason { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what happened.</summary>
    public Outcome Revise(
        long? workOrderId, int? responsibleId, string? source, DateTime at, string? text, bool? upheld, DateTime? decidedAt, bool voided = false)
    {
        if (decidedAt < at) return Outcome.Refused("decidedAt", "before-complained");
        (WorkOrderId, ResponsibleId, Source, At, Text, Upheld, DecidedAt, Voided) =
            (workOrderId, responsibleId, source, at, text, upheld, decidedAt, voided);
        return Outcome.Done;
    }

    /// <summary>Where it stands.</summary>
    /// <param name="now">The present.</param>
    public ComplaintStatus StatusAt(DateTime now) =>
        Voided ? ComplaintStatus.Voided : Upheld is not null ? ComplaintStatus.Decided : DueAt < now ? ComplaintStatus.Overdue : ComplaintStatus.Open;

    /// <summary>Says who complained and in which call.</summary>
    public void ComeFrom(long? customerId, long? followUpId) => (CustomerId, FollowUpId) = (customerId, followUpId);

    /// <summary>Gives it to somebody, with a due time.</summary>
    public Outcome Give(int? ownerId, DateTime? dueAt)
    {
        if (dueAt < At) return Outcome.Refused("dueAt", "before-complained");
        (OwnerId, DueAt) = (ownerId, dueAt);
        return Outcome.Done;
    }

    /// <summary>Upholds it or not, with a reason. Nobody decides about a complaint that is charged to themselves.</summary>
    /// <param name="upheld">Whether the customer is right.</param>
    /// <param name="at">When it is decided.</param>
    /// <param name="reason">Why.</param>
    /// <param name="chargedId">Whom it counts for: the person named responsible, else the order's advisor.</param>
    /// <param name="deciderId">Who decides; none for somebody who is not appraised.</param>
    public Outcome Decide(bool upheld, DateTime at, string? reason, int? chargedId, int? deciderId)
    {
        if (Voided) return Outcome.Refused("", "complaint-voided");
        if (string.IsNullOrWhiteSpace(reason)) return Outcome.Refused("decisionReason", "required");
        if (reason.Trim().Length > ReasonLength) return Outcome.Refused("decisionReason", "too-long", ReasonLength);
        if (deciderId is not null && deciderId == chargedId) return Outcome.Refused("", "own-complaint");
        if (at < At) return Outcome.Refused("decidedAt", "before-complained");
        (Upheld, DecidedAt, DecisionReason) = (upheld, at, reason.Trim());
        return Outcome.Done;
    }

    /// <summary>Entered by mistake: kept and counted nowhere.</summary>
    public void Void() => Voided = true;
}
