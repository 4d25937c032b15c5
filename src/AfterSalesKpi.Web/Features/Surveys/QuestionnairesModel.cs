using AfterSalesKpi.Application.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The versions of questionnaires.</summary>
public sealed record QuestionnairesModel(int Total, IReadOnlyList<QuestionnaireRow> Rows, int Page, int Size);
