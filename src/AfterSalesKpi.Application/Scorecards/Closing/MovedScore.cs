namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>A score that the last calculation moved.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="BeforeHundredths">Before; null: none.</param>
/// <param name="AfterHundredths">After; null: none.</param>
/// <param name="At">When it was calculated.</param>
public sealed record MovedScore(string Number, string Name, long? BeforeHundredths, long? AfterHundredths, DateTime At);
