using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// What lies on the shelf of one part, made from its movements by <c>StockLedger</c> and made again when something has moved. Kept so
/// that a list of ten thousand parts does not have to add up the whole past; parts that never moved have none.
/// </summary>
public sealed class PartStock : IStoreOwned
{
    /// <summary>Days whose use says how fast a part goes: cover in days is the quantity divided by the average daily use of these.</summary>
    public const int UseDays = 90;

    private PartStock()
    {
    }

    /// <summary>A part's stock.</summary>
    public PartStock(int groupId, int storeId, long partId) => (GroupId, StoreId, PartId) = (groupId, storeId, partId);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The part, and the key.</summary>
    public long PartId { get; private set; }

    /// <summary>Pieces by the book; below zero when receipts arrive late.</summary>
    public long Quantity { get; private set; }

    /// <summary>Value of the pieces there, fen.</summary>
    public long ValueFen { get; private set; }

    /// <summary>Pieces issued and sold, less returns from orders, in the last <see cref="UseDays"/> days.</summary>
    public long Used { get; private set; }

    /// <summary>When it was last issued or sold.</summary>
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>When it last moved at all.</summary>
    public DateTime? LastMovedAt { get; private set; }

    /// <summary>When it first moved: what came in last week is no slow mover.</summary>
    public DateTime? FirstMovedAt { get; private set; }

    /// <summary>Says what lies there.</summary>
    /// <returns>True when that is something else than before.</returns>
    public bool Say(StockPool pool, long used, DateTime? lastUsedAt, DateTime? lastMovedAt, DateTime? firstMovedAt)
    {
        var before = (Quantity, ValueFen, Used, LastUsedAt, LastMovedAt, FirstMovedAt);
        (Quantity, ValueFen, Used) = (pool.Quantity, pool.ValueFen, used);
        (LastUsedAt, LastMovedAt, FirstMovedAt) = (lastUsedAt, lastMovedAt, firstMovedAt);
        return before != (Quantity, ValueFen, Used, LastUsedAt, LastMovedAt, FirstMovedAt);
    }
}
