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
}
