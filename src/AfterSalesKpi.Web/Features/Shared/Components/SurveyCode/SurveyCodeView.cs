namespace AfterSalesKpi.Web.Features.Shared.Components.SurveyCode;

/// <summary>A survey's address as a code.</summary>
public sealed record SurveyCodeView(string Address);
