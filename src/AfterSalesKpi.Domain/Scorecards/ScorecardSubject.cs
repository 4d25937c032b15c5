using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Whose scorecard, and of when.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="StoreId">The store that appraises: where the person worked last in the month.</param>
/// <param name="EmployeeId">The person.</param>
/// <param name="Month">The month.</param>
/// <param name="Revision">The revision of the store's month.</param>
/// <param name="Team">The team then, if any.</param>
/// <param name="LeaveDays">Days on leave, shown on the card.</param>
/// <param name="Stretches">Where and as what, in order of time; null for the whole month in one place without leave.</param>
public sealed record ScorecardSubject(
    int GroupId, int StoreId, int EmployeeId, StoreMonth Month, int Revision = 1, string? Team = null, int LeaveDays = 0, IReadOnlyList<ScorecardStretch>? Stretches = null);
