using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>A person's month as it was scored, and as the plan tried out would score it.</summary>
/// <param name="EmployeeId">Who.</param>
/// <param name="StoreId">The store that appraised.</param>
/// <param name="Month">When.</param>
/// <param name="Then">As it was.</param>
/// <param name="Now">As it would be.</param>
public sealed record TrialCard(int EmployeeId, int StoreId, StoreMonth Month, TrialScore Then, TrialScore Now)
{
    /// <summary>What each line brought more or less than before, in points; null where nobody asked why.</summary>
    public IReadOnlyList<TrialMove>? Moves { get; init; }
}
