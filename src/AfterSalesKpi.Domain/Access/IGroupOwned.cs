namespace AfterSalesKpi.Domain.Access;

/// <summary>A row that belongs to one dealer group and is seen by nobody outside it.</summary>
public interface IGroupOwned
{
    /// <summary>The dealer group.</summary>
    int GroupId { get; }
}
