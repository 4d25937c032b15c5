using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>An answer that somebody entered about an order they had served themselves.</summary>
/// <param name="At">When.</param>
/// <param name="Order">The order's number.</param>
/// <param name="Person">Who entered it.</param>
/// <param name="Overall">Overall satisfaction, 1 to 5, if answered.</param>
/// <param name="Channel">How it came in.</param>
public sealed record OwnAnswer(DateTime At, string Order, string Person, int? Overall, SurveyChannel? Channel);
