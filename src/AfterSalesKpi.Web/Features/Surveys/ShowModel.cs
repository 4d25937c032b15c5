using AfterSalesKpi.Application.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>One response's page.</summary>
/// <param name="Card">The response and everything around it.</param>
/// <param name="Note">What was typed about a low answer, where it could not be kept.</param>
public sealed record ShowModel(SurveyCard Card, string? Note);
