using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Quarters;

/// <summary>Whose quarter is asked for.</summary>
/// <param name="Quarter">The quarter.</param>
public sealed record QuarterFilter(Quarter Quarter)
{
    /// <summary>Only people appraised by this store in the quarter.</summary>
    public int? StoreId { get; init; }

    /// <summary>Only this person.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>With a person who reads the own quarter: also months that another store of the group appraised.</summary>
    public bool InWholeGroup { get; init; }

    /// <summary>Only people who held this position in the quarter, by its code; their months in other positions count, too.</summary>
    public string? Position { get; init; }

    /// <summary>Only people whose number or name has this in it.</summary>
    public string? Search { get; init; }

    /// <summary>Leaves out months that the employees have not been shown yet.</summary>
    public bool PublishedOnly { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>People a page.</summary>
    public int Size { get; init; } = 50;
}
