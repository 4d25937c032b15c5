namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>One movement as the ledger takes it: never a voided one.</summary>
/// <param name="PartId">The part.</param>
/// <param name="Kind">What moved it.</param>
/// <param name="Quantity">Pieces; signed for an adjustment.</param>
/// <param name="UnitCostFen">The cost of one that the movement names.</param>
/// <param name="PartCostFen">The part's usual cost of one.</param>
/// <param name="At">When it moved, UTC.</param>
/// <param name="Reference">Its reference, which orders movements of the same second.</param>
public readonly record struct StockEntry(
    long PartId, StockMovementKind Kind, int Quantity, long? UnitCostFen, long? PartCostFen, DateTime At, string Reference);
