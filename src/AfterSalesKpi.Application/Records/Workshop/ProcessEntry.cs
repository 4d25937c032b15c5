using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A service process as a person plans it.</summary>
/// <param name="Newest">The number of the newest process that was looked at; none where the group follows the default.</param>
/// <param name="Version">The version of that process that was looked at.</param>
/// <param name="From">The first day of which deliveries are counted by it.</param>
/// <param name="Steps">Its steps in order.</param>
public sealed record ProcessEntry(int? Newest, int? Version, DateOnly From, IReadOnlyList<ProcessStep> Steps);
