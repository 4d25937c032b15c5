using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>Where an employee works, as what and in which team, from one day until the next assignment begins.</summary>
public sealed class EmployeeAssignment : IGroupOwned
{
    private EmployeeAssignment()
    {
    }

    internal EmployeeAssignment(Employee employee, int storeId, int positionId, string? team, DateOnly since)
    {
        (GroupId, EmployeeId, Since) = (employee.GroupId, employee.Id, since);
        Say(storeId, positionId, team);
    }

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Whose it is.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>The store worked in.</summary>
    public int StoreId { get; private set; }

    /// <summary>The position held.</summary>
    public int PositionId { get; private set; }

    /// <summary>The team worked in, if any.</summary>
    public string? Team { get; private set; }

    /// <summary>The first day of it, local to the store.</summary>
    public DateOnly Since { get; private set; }

    internal bool Says(int storeId, int positionId, string? team) => (StoreId, PositionId, Team) == (storeId, positionId, team);

    internal void Say(int storeId, int positionId, string? team) => (StoreId, PositionId, Team) = (storeId, positionId, team);
}
