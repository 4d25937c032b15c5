using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>A survey as its customer sees it: nothing of the customer, the vehicle or any person is in it.</summary>
/// <param name="StoreName">The store's name.</param>
/// <param name="QuestionnaireId">The questionnaire shown; null: the default one.</param>
/// <param name="Questions">What is asked.</param>
/// <param name="Given">What was answered before, by question.</param>
/// <param name="AnsweredAt">When; null: not yet.</param>
/// <param name="OpenUntil">Until when it may be answered or corrected.</param>
/// <param name="Zone">The store's clock.</param>
public sealed record OpenSurvey(
    string StoreName, long? QuestionnaireId, IReadOnlyList<SurveyQuestion> Questions, IReadOnlyDictionary<string, string> Given, DateTime? AnsweredAt, DateTime OpenUntil,
    TimeZoneInfo Zone);
