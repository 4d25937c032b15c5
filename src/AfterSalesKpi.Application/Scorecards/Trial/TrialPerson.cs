namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>A person's months taken together, as they were and as they would be.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="StoreName">The store of the newest month.</param>
/// <param name="Months">How many months were looked at.</param>
/// <param name="Then">The mean final score as it was; null: never appraised.</param>
/// <param name="Now">As it would be.</param>
/// <param name="GradeThen">The newest month's grade as it was.</param>
/// <param name="GradeNow">As it would be.</param>
/// <param name="CoefficientsThen">The sum of the coefficients as it was.</param>
/// <param name="CoefficientsNow">As it would be.</param>
/// <param name="Why">The lines that moved most, in mean points a month.</param>
public sealed record TrialPerson(
    string Number,
    string Name,
    string StoreName,
    int Months,
    decimal? Then,
    decimal? Now,
    string? GradeThen,
    string? GradeNow,
    decimal CoefficientsThen,
    decimal CoefficientsNow,
    IReadOnlyList<TrialMove> Why)
{
    /// <summary>How the mean score moves.</summary>
    public decimal? Change => Now - Then;
}
