using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>A draft and what was typed.</summary>
public sealed record QuestionnairePage(Questionnaire Draft, QuestionnaireForm Form);
