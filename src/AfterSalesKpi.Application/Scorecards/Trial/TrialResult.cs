using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>What a plan would have come to.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month.</param>
/// <param name="Cards">How many person-months.</param>
/// <param name="People">How many people.</param>
/// <param name="Up">How many person-months gain.</param>
/// <param name="Down">How many lose.</param>
/// <param name="MeanThen">The mean final score as it was; null: nobody was appraised.</param>
/// <param name="MeanNow">As it would be.</param>
/// <param name="CoefficientsThen">The sum of all coefficients as it was.</param>
/// <param name="CoefficientsNow">As it would be.</param>
/// <param name="Grades">How many person-months of each grade, then and now, the best first; null: not appraised.</param>
/// <param name="Rows">A page of people, who moves most first.</param>
public sealed record TrialResult(
    StoreMonth First,
    StoreMonth Last,
    int Cards,
    int People,
    int Up,
    int Down,
    decimal? MeanThen,
    decimal? MeanNow,
    decimal CoefficientsThen,
    decimal CoefficientsNow,
    IReadOnlyList<(string? Grade, int Then, int Now)> Grades,
    IReadOnlyList<TrialPerson> Rows);
