namespace AfterSalesKpi.Domain.Plans;

/// <summary>One grade: from which final score, and what it is worth.</summary>
/// <param name="Grade">Its name, such as <c>A</c>.</param>
/// <param name="FromHundredths">The lowest final score, in hundredths of a point.</param>
/// <param name="CoefficientTenThousandths">绩效系数 in ten-thousandths; 10,000 is 1.0.</param>
public sealed record GradeBand(string Grade, int FromHundredths, int CoefficientTenThousandths);
