using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>Somebody confirmed having read a version of the plan; one row a person and version, never changed.</summary>
public sealed class PlanReading : IGroupOwned
{
    private PlanReading()
    {
    }

    /// <summary>The person confirms.</summary>
    public PlanReading(PlanVersion version, int employeeId, DateTime at) =>
        (GroupId, PlanVersionId, EmployeeId, ConfirmedAt) = (version.GroupId, version.Id, employeeId, at);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>What was read.</summary>
    public int PlanVersionId { get; private set; }

    /// <summary>Who read it.</summary>
    public int EmployeeId { get; private set; }

    /// <summary>When that was confirmed.</summary>
    public DateTime ConfirmedAt { get; private set; }
}
