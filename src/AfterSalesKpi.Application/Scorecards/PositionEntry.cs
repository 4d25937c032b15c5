using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>What a person says about a position.</summary>
/// <param name="Code">Its code; said once.</param>
/// <param name="Name">Its name.</param>
/// <param name="EnglishName">The same in English, if anybody reads English.</param>
/// <param name="Kind">What work it is.</param>
public sealed record PositionEntry(string? Code, string? Name, string? EnglishName, PositionKind Kind);
