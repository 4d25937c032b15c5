using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Organization;

/// <summary>Somebody who belonged to a store in a month.</summary>
/// <param name="EmployeeId">Who.</param>
/// <param name="PositionId">The position held last in the month.</param>
/// <param name="Kind">Its base kind.</param>
/// <param name="Team">The team then, if any.</param>
/// <param name="Days">Calendar days of the month from the first to the last day of work in it.</param>
public sealed record Staff(int EmployeeId, int PositionId, PositionKind Kind, string? Team, int Days);
