namespace AfterSalesKpi.Application.Scorecards.Reopening;

/// <summary>A score that differs between two revisions.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="BeforeHundredths">In the earlier one; null: none.</param>
/// <param name="AfterHundredths">In the later one; null: none.</param>
public sealed record RevisionChange(string Number, string Name, long? BeforeHundredths, long? AfterHundredths);
