using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>
/// The questions within somebody else's form, for <c>&lt;partial name="/Features/Surveys/_SurveyFields.cshtml" model="…" /&gt;</c>: fields are named by
/// <see cref="AnswerSheet.Field"/> and the question's key, problems stand in the model state under the same names.
/// </summary>
/// <param name="Questions">What is asked.</param>
/// <param name="QuestionnaireId">The questionnaire, for the hidden field <c>questionnaire</c>.</param>
/// <param name="Typed">What was typed for a question, by its key.</param>
public sealed record SurveyFields(IReadOnlyList<SurveyQuestion> Questions, long? QuestionnaireId, Func<string, string?> Typed);
