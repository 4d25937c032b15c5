namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>What scoring a month came to.</summary>
/// <param name="FinalHundredths">The final score; null: not appraised.</param>
/// <param name="Grade">The grade.</param>
/// <param name="CoefficientTenThousandths">绩效系数.</param>
public readonly record struct TrialScore(long? FinalHundredths, string? Grade, int? CoefficientTenThousandths);
