using AfterSalesKpi.Application.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many answers it has.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Advisors">Whom to filter by; nobody for somebody who sees the own ones only.</param>
/// <param name="SeveralStores">True where answers of several stores are mixed.</param>
public sealed record IndexModel(ListQuestion Question, int Total, IReadOnlyList<SurveyRow> Rows, IReadOnlyList<(int Id, string Name)> Advisors, bool SeveralStores);
