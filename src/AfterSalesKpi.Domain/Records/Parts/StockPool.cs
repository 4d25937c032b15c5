using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>One part's stock as a pool of quantity and value (indicators.md no. 10). A value; each movement gives the next one.</summary>
/// <param name="Quantity">Pieces by the book; below zero when receipts arrive late.</param>
/// <param name="ValueFen">Value of the pieces there, fen; 0 when there are none.</param>
/// <param name="LastUnitCostFen">The last cost of one piece that was known, fen; null while none was.</param>
public readonly record struct StockPool(long Quantity, long ValueFen, long? LastUnitCostFen)
{
    /// <summary>The pool after a movement, and what the movement was worth, fen, positive in both directions.</summary>
    /// <param name="kind">What moved.</param>
    /// <param name="quantity">Pieces; signed for an adjustment.</param>
    /// <param name="unitCostFen">The cost of one that the movement names; heeded by receipts and transfers in only.</param>
    /// <param name="partCostFen">The part's usual cost of one, for what comes in without a cost and for parts whose cost was never known.</param>
    public (StockPool Next, long WorthFen) Apply(StockMovementKind kind, int quantity, long? unitCostFen, long? partCostFen) => kind switch
    {
        StockMovementKind.Receipt or StockMovementKind.TransferIn => AddAtCost(quantity, unitCostFen ?? partCostFen ?? LastUnitCostFen ?? 0),
        StockMovementKind.Return => AddAtAverage(quantity, partCostFen),
        StockMovementKind.Adjustment when quantity > 0 => AddAtAverage(quantity, partCostFen),
        _ => Take(Math.Abs((long)quantity), partCostFen),
    };

    private (StockPool, long) AddAtCost(long pieces, long unitCost)
    {
        var quantity = Quantity + pieces;
        // Pieces that only fill a debt of the book were charged when they were issued: the others are what is there.
        var value = Quantity >= 0 ? ValueFen + (pieces * unitCost) : Math.Max(quantity, 0) * unitCost;
        return (new StockPool(quantity, value, unitCost), pieces * unitCost);
    }

    private (StockPool, long) AddAtAverage(long pieces, long? partCost)
    {
        if (Quantity <= 0) return AddAtCost(pieces, LastUnitCostFen ?? partCost ?? 0);
        var worth = Fen.Share(ValueFen, pieces, Quantity);
        return (this with { Quantity = Quantity + pieces, ValueFen = ValueFen + worth }, worth);
    }

    private (StockPool, long) Take(long pieces, long? partCost)
    {
        if (Quantity <= 0) return (this with { Quantity = Quantity - pieces }, pieces * (LastUnitCostFen ?? partCost ?? 0));
        if (pieces < Quantity)
        {
            var share = Fen.Share(ValueFen, pieces, Quantity);
            return (this with { Quantity = Quantity - pieces, ValueFen = ValueFen - share }, share);
        }

        // The last piece takes the rest; what is issued beyond the book costs what the pieces before it did.
        var average = Fen.Share(ValueFen, 1, Quantity);
        return (new StockPool(Quantity - pieces, 0, average), ValueFen + ((pieces - Quantity) * average));
    }
}
