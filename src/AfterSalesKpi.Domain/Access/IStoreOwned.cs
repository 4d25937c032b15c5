namespace AfterSalesKpi.Domain.Access;

/// <summary>A row that belongs to one store of a group and is seen only by those whose scope holds that store.</summary>
public interface IStoreOwned : IGroupOwned
{
    /// <summary>The store.</summary>
    int StoreId { get; }
}
