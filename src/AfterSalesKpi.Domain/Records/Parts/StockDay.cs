using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// One store's stock at the end of one local day that is over, made from its movements by <c>StockLedger</c>. Kept so that a
/// month's turnover does not have to add up the whole past.
/// </summary>
public sealed class StockDay : IStoreOwned
{
    private StockDay()
    {
    }

    /// <summary>A day's result.</summary>
    public StockDay(int groupId, int storeId, DateOnly on, DateTime at, long issuedFen, long heldFen) =>
        (GroupId, StoreId, On, At, IssuedFen, HeldFen) = (groupId, storeId, on, at, issuedFen, heldFen);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The local day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The last second of the local day: so the day's row lies in the day's month.</summary>
    public DateTime At { get; private set; }

    /// <summary>Cost of parts issued and sold, less returns from orders, fen.</summary>
    public long IssuedFen { get; private set; }

    /// <summary>Value of the stock at the end of the day, fen.</summary>
    public long HeldFen { get; private set; }
}
