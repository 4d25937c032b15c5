namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>The answers that feed indicators; an unanswered question is null and makes no row.</summary>
/// <param name="Overall">Overall satisfaction, 1 to 5.</param>
/// <param name="Attitude">Attitude, 1 to 5.</param>
/// <param name="Quality">Quality of the repair, 1 to 5.</param>
/// <param name="Speed">Speed of response, 1 to 5.</param>
/// <param name="Recommend">Recommendation, 0 to 10.</param>
public sealed record SurveyAnswers(int? Overall, int? Attitude, int? Quality, int? Speed, int? Recommend);
