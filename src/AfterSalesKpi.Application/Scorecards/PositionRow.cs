using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A position as the list shows it.</summary>
/// <param name="Position">The position.</param>
/// <param name="People">How many hold it now.</param>
/// <param name="IsUsed">Whether anybody holds or held it, or was appraised in it.</param>
public sealed record PositionRow(Position Position, int People, bool IsUsed);
