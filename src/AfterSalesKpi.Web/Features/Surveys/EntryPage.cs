using AfterSalesKpi.Application.Records.Surveys;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The form of answers taken down for a customer.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Subject">The order; null while it is asked for.</param>
/// <param name="Fields">The questions.</param>
/// <param name="ByServer">True when who enters served the order.</param>
public sealed record EntryPage(EntryForm Form, SurveyToEnter? Subject, SurveyFields? Fields, bool ByServer);
