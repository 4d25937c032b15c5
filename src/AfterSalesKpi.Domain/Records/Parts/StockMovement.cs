using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>库存变动. Movements apply in order of time, then reference, whatever the order of arrival (<c>StockLedger</c>).</summary>
public sealed class StockMovement : IStoreRecord
{
    private StockMovement()
    {
    }

    /// <summary>A movement yet without facts.</summary>
    public StockMovement(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

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

    /// <summary>What moved it.</summary>
    public StockMovementKind Kind { get; private set; }

    /// <summary>Pieces; positive, for an adjustment signed.</summary>
    public int Quantity { get; private set; }

    /// <summary>Cost of one piece, fen; of receipts and transfers in.</summary>
    public long? UnitCostFen { get; private set; }

    /// <summary>When it moved.</summary>
    public DateTime At { get; private set; }

    /// <summary>The order it moved for, if any.</summary>
    public long? WorkOrderId { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what moved.</summary>
    public Outcome Revise(long partId, StockMovementKind kind, int quantity, long? unitCostFen, DateTime at, long? workOrderId, bool voided = false)
    {
        if (quantity == 0) return Outcome.Refused("quantity", "zero");
        if (quantity < 0 && kind != StockMovementKind.Adjustment) return Outcome.Refused("quantity", "negative");
        if (quantity is > RecordLimits.Quantity or < -RecordLimits.Quantity) return Outcome.Refused("quantity", "too-large");
        if (unitCostFen < 0) return Outcome.Refused("unitCost", "negative");
        if (unitCostFen > Fen.Most / Math.Abs(quantity)) return Outcome.Refused("unitCost", "too-large");
        (PartId, Kind, Quantity, UnitCostFen, At, WorkOrderId, Voided) = (partId, kind, quantity, unitCostFen, at, workOrderId, voided);
        return Outcome.Done;
    }
}
