using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// One part's pool at the start of a calendar month, local to its store: where the ledger takes up again, so that a late movement
/// does not play the whole past. Kept for the last few months only; an older change plays from the first movement.
/// </summary>
public sealed class StockOpening : IStoreOwned
{
    /// <summary>How many months' openings are kept of a store.</summary>
    public const int MonthsKept = 3;

    private StockOpening()
    {
    }

    /// <summary>A part's pool at a month's start.</summary>
    public StockOpening(int groupId, int storeId, StoreMonth month, long partId, StockPool pool)
    {
        (GroupId, StoreId, Month, PartId) = (groupId, storeId, month, partId);
        (Quantity, ValueFen, LastUnitCostFen) = (pool.Quantity, pool.ValueFen, pool.LastUnitCostFen);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The calendar month at whose start it holds; unlike an appraisal month it always starts on day 1.</summary>
    public StoreMonth Month { get; private set; }

    /// <summary>The part.</summary>
    public long PartId { get; private set; }

    /// <summary>See <see cref="StockPool.Quantity"/>.</summary>
    public long Quantity { get; private set; }

    /// <summary>See <see cref="StockPool.ValueFen"/>.</summary>
    public long ValueFen { get; private set; }

    /// <summary>See <see cref="StockPool.LastUnitCostFen"/>.</summary>
    public long? LastUnitCostFen { get; private set; }
}
