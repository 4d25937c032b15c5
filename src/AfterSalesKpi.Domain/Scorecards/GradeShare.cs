namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>How many of a hundred people are wished in a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Percent">Whole percent, 0 to 100.</param>
public sealed record GradeShare(string Grade, int Percent);
