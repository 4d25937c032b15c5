using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One answer of the customer.</summary>
/// <param name="At">When.</param>
/// <param name="Order">The order asked about.</param>
/// <param name="Overall">Overall satisfaction, 1 to 5, if answered.</param>
/// <param name="Recommend">Recommendation, 0 to 10, if answered.</param>
/// <param name="Comment">What they said.</param>
/// <param name="Channel">How it came in.</param>
public sealed record CardAnswer(DateTime At, string Order, int? Overall, int? Recommend, string? Comment, SurveyChannel? Channel);
