using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>One part's stock as a pool of quantity and value (indicators.md no. 10). A value; each movement gives the next one.</summary>
/// <param name="Quantity">Pieces by the book; below zero when receipts arrive late.</param>
/// <param name="ValueFen">Value of the pieces there, fen; 0 when there are none.</param>
/// <param name="LastUnitCostFen">The last cost of one piece that was known, fen.</param>
public readonly record struct StockPool(long Quantity, long ValueFen, long LastUnitCostFen)
{
    /// <summary>The value held; nothing is held below zero.</summary>
    public long HeldFen => Quantity > 0 ? ValueFen : 0;

    /// <summary>The pool after a movement, and what the movement was worth, fen, positive in both directions.</summary>
    /// <param name="kind">What moved.</param>
    /// <param name="quantity">Pieces; signed for an adjustment.</param>
    /// <param name="unitCostFen">The cost of one that the movement or else the part names; heeded by receipts and transfers in.</param>
    public (StockPool Next, long WorthFen) Apply(StockMovementKind kind, int quantity, long? unitCostFen) => kind switch
    {
        StockMovementKind.Receipt or StockMovementKind.TransferIn => AddAtCost(quantity, unitCostFen ?? LastUnitCostFen),
        StockMovementKind.Return => AddAtAverage(quantity, unitCostFen),
        StockMovementKind.Adjustment when quantity > 0 => AddAtAverage(quantity, unitCostFen),
        _ => Take(Math.Abs(quantity), unitCostFen),
    };

    private (StockPool, long) AddAtCost(long pieces, long unitCostFen) => Add(pieces, pieces * unitCostFen, unitCostFen);

    private (StockPool, long) AddAtAverage(long pieces, long? unitCostFen)
    {
        var worth = Quantity > 0 ? Fen.Share(ValueFen, pieces, Quantity) : pieces * Known(unitCostFen);
        return Add(pieces, worth, Quantity > 0 ? LastUnitCostFen : Known(unitCostFen));
    }

    private (StockPool, long) Add(long pieces, long worth, long unitCost)
    {
        var quantity = Quantity + pieces;
        // Pieces that only fill a debt of the book were already charged when they were issued; what is left is worth its share.
        var value = Quantity >= 0 ? ValueFen + worth : quantity > 0 ? Fen.Share(worth, quantity, pieces) : 0;
        return (new StockPool(quantity, value, unitCost), worth);
    }

    private (StockPool, long) Take(long pieces, long? unitCostFen)
    {
        if (Quantity <= 0) return (this with { Quantity = Quantity - pieces, ValueFen = 0 }, pieces * Known(unitCostFen));
        if (pieces < Quantity)
        {
            var share = Fen.Share(ValueFen, pieces, Quantity);
            return (this with { Quantity = Quantity - pieces, ValueFen = ValueFen - share }, share);
        }

        var average = Fen.Share(ValueFen, 1, Quantity);
        var beyond = (pieces - Quantity) * average;
        return (new StockPool(Quantity - pieces, 0, average), ValueFen + beyond);
    }

    private long Known(long? unitCostFen) => LastUnitCostFen > 0 ? LastUnitCostFen : unitCostFen ?? 0;
}
