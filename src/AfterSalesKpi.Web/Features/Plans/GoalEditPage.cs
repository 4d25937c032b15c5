namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>The page of a goal's form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Id">The goal; null for a new one.</param>
public sealed record GoalEditPage(GoalForm Form, int? Id);
