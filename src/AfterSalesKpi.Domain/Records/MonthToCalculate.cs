using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records;

/// <summary>
/// A mark that a store's month has records newer than its scores. Written in the transaction that saves the record, drained by a
/// job; marks are only ever added, so that writers never wait for each other, and merge when drained.
/// </summary>
public sealed class MonthToCalculate : IStoreOwned
{
    private MonthToCalculate()
    {
    }

    /// <summary>A mark for one store and month.</summary>
    public MonthToCalculate(int groupId, int storeId, StoreMonth month) => (GroupId, StoreId, Month) = (groupId, storeId, month);

    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The month to calculate again.</summary>
    public StoreMonth Month { get; private set; }
}
