using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A month of stores where it begins and ends at the same instants.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="StoreIds">The stores.</param>
/// <param name="Month">The month.</param>
/// <param name="FirstDay">The first day of the group's months.</param>
/// <param name="Period">The month's instants that have come by now.</param>
/// <param name="Now">The present.</param>
internal sealed record MonthOfStores(int GroupId, IReadOnlyList<int> StoreIds, StoreMonth Month, int FirstDay, Period Period, DateTime Now);
