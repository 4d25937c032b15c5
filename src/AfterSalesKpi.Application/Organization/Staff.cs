using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Organization;

/// <summary>Somebody who belonged to a store in a month.</summary>
/// <param name="EmployeeId">Who.</param>
/// <param name="PositionId">The position held last in the month.</param>
/// <param name="Kind">Its base kind.</param>
/// <param name="Team">The team then, if any.</param>
/// <param name="Stretches">Where and as what the person worked, from the first to the last day of work in the month without a gap; at least one.</param>
public sealed record Staff(int EmployeeId, int PositionId, PositionKind Kind, string? Team, IReadOnlyList<WorkStretch> Stretches)
{
    /// <summary>The positions held, in the order in which they were given up; the last one is the last.</summary>
    public IReadOnlyList<int> Positions { get; } = [.. Stretches.GroupBy(s => s.PositionId).OrderBy(g => g.Max(s => s.To)).Select(g => g.Key)];

    /// <summary>Days on leave.</summary>
    public int LeaveDays => Stretches.Sum(s => s.LeaveDays);

    /// <summary>The stretch of a day while the person worked; null before and after.</summary>
    public WorkStretch? On(DateOnly day) => Stretches.FirstOrDefault(s => s.Holds(day));

    /// <summary>The same, where work done before the first day or ripe after the last one belongs to the first or last stretch.</summary>
    public WorkStretch NearestTo(DateOnly day) => On(day) ?? (day < Stretches[0].From ? Stretches[0] : Stretches[^1]);

    /// <summary>True for the whole month in one place.</summary>
    public bool IsWhole(DateOnly first, DateOnly nextFirst) => Stretches is [var only] && only.From == first && only.To.AddDays(1) == nextFirst;
}
