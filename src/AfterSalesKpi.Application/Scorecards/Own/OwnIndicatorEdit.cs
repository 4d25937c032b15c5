using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>What somebody says of an indicator of the group's own.</summary>
/// <param name="Key">The key wished for a new one; null: one is made.</param>
/// <param name="Meaning">What it means to people.</param>
/// <param name="Definition">What makes its figures.</param>
public sealed record OwnIndicatorEdit(string? Key, OwnMeaning Meaning, OwnDefinition Definition);
