namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What an event of the catalogue is to say.</summary>
/// <param name="Chinese">What it is, in Chinese.</param>
/// <param name="English">What it is, in English.</param>
/// <param name="PointsHundredths">Points the first time.</param>
/// <param name="StepHundredths">Points more each time again.</param>
/// <param name="RepeatMonths">Months within which it is "again".</param>
/// <param name="BeyondCap">Beyond the plan's cap.</param>
/// <param name="GradeCap">The best grade still possible.</param>
/// <param name="InUse">Still offered.</param>
public sealed record AdjustmentRuleTerms(
    string Chinese, string English, int PointsHundredths, int StepHundredths = 0, int RepeatMonths = 0, bool BeyondCap = false, string? GradeCap = null, bool InUse = true);
