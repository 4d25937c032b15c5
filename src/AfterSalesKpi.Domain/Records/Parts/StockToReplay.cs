using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// A mark that a store's days are older than its movements from an instant on. Written in the transaction that saves the movement;
/// marks are only ever added, so that writers never wait for each other, and merge when the days are made again.
/// </summary>
public sealed class StockToReplay : IStoreOwned
{
    private StockToReplay()
    {
    }

    /// <summary>A mark for one store.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="storeId">The store.</param>
    /// <param name="from">The earliest time, old or new, of any movement that was added, changed or voided.</param>
    public StockToReplay(int groupId, int storeId, DateTime from) => (GroupId, StoreId, From) = (groupId, storeId, from);

    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>From when on the days are to be made again, UTC.</summary>
    public DateTime From { get; private set; }
}
