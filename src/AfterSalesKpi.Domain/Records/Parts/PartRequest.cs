using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>配件需求: one requested line (indicators.md no. 11).</summary>
public sealed class PartRequest : IStoreRecord
{
    private PartRequest()
    {
    }

    /// <summary>A request yet without facts.</summary>
    public PartRequest(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The part.</summary>
    public long PartId { get; private set; }

    /// <summary>Pieces asked for.</summary>
    public int Quantity { get; private set; }

    /// <summary>Pieces handed out at once, from the shelf.</summary>
    public int FilledAtOnce { get; private set; }

    /// <summary>When it was requested.</summary>
    public DateTime At { get; private set; }

    /// <summary>The order it is for, if any.</summary>
    public long? WorkOrderId { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Where it stands; what comes in by the API is <see cref="PartRequestState.Recorded"/> and stays so.</summary>
    public PartRequestState State { get; private set; }

    /// <summary>Pieces handed out so far through the pages, those at once among them.</summary>
    public int Handed { get; private set; }

    /// <summary>Who asked for it on a page.</summary>
    public int? AskedById { get; private set; }

    /// <summary>When the shelf gave its answer: the wait until then is the clerk's.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>When the last piece was handed out, or the rest no longer needed.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The local day on which the rest is expected, if somebody said so.</summary>
    public DateOnly? ExpectedOn { get; private set; }

    /// <summary>Pieces that somebody still waits for.</summary>
    public int Outstanding => State is PartRequestState.Waiting or PartRequestState.Short ? Quantity - Handed : 0;

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what was requested.</summary>
    public Outcome Revise(long partId, int quantity, int filledAtOnce, DateTime at, long? workOrderId, bool voided = false)
    {
        if (quantity < 1) return Outcome.Refused("quantity", "not-positive");
        if (quantity > RecordLimits.Quantity) return Outcome.Refused("quantity", "too-large");
        if (filledAtOnce < 0) return Outcome.Refused("filledAtOnce", "negative");
        if (filledAtOnce > quantity) return Outcome.Refused("filledAtOnce", "more-than-requested");
        (PartId, Quantity, FilledAtOnce, At, WorkOrderId, Voided) = (partId, quantity, filledAtOnce, at, workOrderId, voided);
        return Outcome.Done;
    }

    /// <summary>Asks the clerk for pieces: until the answer it counts nowhere (indicators.md no. 11: what was handed out at once is not known).</summary>
    public Outcome Ask(long partId, int quantity, DateTime at, long? workOrderId, int? askedById)
    {
        var outcome = Revise(partId, quantity, 0, at, workOrderId);
        if (outcome.Succeeded) (State, AskedById) = (PartRequestState.Waiting, askedById);
        return outcome;
    }

    /// <summary>
    /// Hands pieces out. The first answer says what there was at once; what is handed out later fills the rest and does not change that.
    /// Refused: <c>request-closed</c>, <c>not-positive</c>, <c>more-than-outstanding</c>.
    /// </summary>
    public Outcome HandOut(int pieces, DateTime at)
    {
        if (Outstanding == 0) return Outcome.Refused("", "request-closed");
        if (pieces < 1) return Outcome.Refused("pieces", "not-positive");
        if (pieces > Outstanding) return Outcome.Refused("pieces", "more-than-outstanding", Outstanding);
        if (State == PartRequestState.Waiting) (FilledAtOnce, AnsweredAt) = (pieces, at);
        Handed += pieces;
        State = Handed == Quantity ? PartRequestState.Filled : PartRequestState.Short;
        if (State == PartRequestState.Filled) ClosedAt = at;
        return Outcome.Done;
    }

    /// <summary>
    /// What was handed out by mistake is not: somebody waits for it again. Where it was the first answer, the shelf has not answered yet,
    /// or there was nothing at once when more was handed out since. A line that nobody needs any more stays closed. Refused:
    /// <c>not-positive</c>, <c>more-than-handed</c>.
    /// </summary>
    /// <param name="pieces">How many were handed out then.</param>
    /// <param name="handedAt">When that was.</param>
    public Outcome TakeBackHandOut(int pieces, DateTime handedAt)
    {
        if (pieces < 1) return Outcome.Refused("pieces", "not-positive");
        if (pieces > Handed) return Outcome.Refused("pieces", "more-than-handed", Handed);
        var wasFirst = AnsweredAt == handedAt && FilledAtOnce == pieces;
        Handed -= pieces;
        if (wasFirst) FilledAtOnce = 0;
        if (State == PartRequestState.NotNeeded) return Outcome.Done;
        (State, ClosedAt) = (PartRequestState.Short, null);
        if (wasFirst && Handed == 0 && ExpectedOn is null) (State, AnsweredAt) = (PartRequestState.Waiting, null);
        return Outcome.Done;
    }

    /// <summary>Says that there is none now, or corrects when the rest is expected. Refused: <c>request-closed</c>.</summary>
    public Outcome FindMissing(DateOnly? expectedOn, DateTime at)
    {
        if (Outstanding == 0) return Outcome.Refused("", "request-closed");
        (State, AnsweredAt, ExpectedOn) = (PartRequestState.Short, AnsweredAt ?? at, expectedOn);
        return Outcome.Done;
    }

    /// <summary>
    /// Nobody waits for it any more. Asked for and taken back before the answer it was a mistake and counts nowhere; afterwards it stays
    /// what it was, a line that the shelf could not fill. Refused: <c>request-closed</c>.
    /// </summary>
    public Outcome TakeBack(DateTime at)
    {
        if (Outstanding == 0) return Outcome.Refused("", "request-closed");
        Voided = State == PartRequestState.Waiting;
        (State, ClosedAt) = (PartRequestState.NotNeeded, at);
        return Outcome.Done;
    }
}
