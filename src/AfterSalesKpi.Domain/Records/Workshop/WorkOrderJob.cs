using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>作业项目: one technician's piece of work on an order (indicators.md no. 24).</summary>
public sealed class WorkOrderJob : IStoreOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest system.</summary>
    public const int SystemLength = 50;

    private WorkOrderJob()
    {
    }

    /// <summary>A job; times in whole seconds.</summary>
    public WorkOrderJob(WorkOrder order, int technicianId, string? name, string? system, long standardSeconds, long? actualSeconds)
    {
        (GroupId, StoreId, WorkOrderId) = (order.GroupId, order.StoreId, order.Id);
        (TechnicianId, Name, System) = (technicianId, name, system);
        (StandardSeconds, ActualSeconds) = (standardSeconds, actualSeconds);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The order it is part of.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>Who does it.</summary>
    public int TechnicianId { get; private set; }

    /// <summary>What is done, if named.</summary>
    public string? Name { get; private set; }

    /// <summary>The vehicle's system, for finding suspected rework.</summary>
    public string? System { get; private set; }

    /// <summary>Standard time, seconds.</summary>
    public long StandardSeconds { get; private set; }

    /// <summary>Actual time, seconds, once known.</summary>
    public long? ActualSeconds { get; private set; }

    /// <summary>True when both say the same.</summary>
    public bool SameAs(WorkOrderJob other) =>
        (TechnicianId, Name, System, StandardSeconds, ActualSeconds)
        == (other.TechnicianId, other.Name, other.System, other.StandardSeconds, other.ActualSeconds);
}
