using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A movement in a list.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Version">The version read.</param>
/// <param name="Store">The store's code.</param>
/// <param name="TimeZone">The store's time zone.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="At">When it moved.</param>
/// <param name="Sku">The part.</param>
/// <param name="Part">Its name.</param>
/// <param name="Kind">What moved it.</param>
/// <param name="Quantity">Pieces; signed for an adjustment.</param>
/// <param name="UnitCostFen">The cost of one that it names.</param>
/// <param name="Order">The number of the order it moved for.</param>
/// <param name="Voided">Entered by mistake.</param>
public sealed record MovementRow(
    long Id, int Version, string Store, string TimeZone, string Reference, DateTime At, string Sku, string Part, StockMovementKind Kind, int Quantity, long? UnitCostFen, string? Order, bool Voided)
{
    /// <summary>Pieces in (positive) or out (negative).</summary>
    public int Signed => Kind is StockMovementKind.Receipt or StockMovementKind.Return or StockMovementKind.TransferIn or StockMovementKind.Adjustment ? Quantity : -Quantity;
}
