namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>What the catalogue proposes for a person.</summary>
/// <param name="Hundredths">Points, in hundredths.</param>
/// <param name="Before">How many of the same event there were within the period.</param>
/// <param name="Months">The period; 0: repetition does not count.</param>
/// <param name="GradeCap">The best grade still possible, where it vetoes.</param>
/// <param name="BeyondCap">True when the points count beyond the plan's cap.</param>
public sealed record ProposedPoints(int Hundredths, int Before, int Months, string? GradeCap, bool BeyondCap);
