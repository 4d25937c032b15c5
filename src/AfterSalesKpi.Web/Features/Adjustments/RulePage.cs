namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>The page of an event's form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Id">The event; null for a new one.</param>
public sealed record RulePage(RuleForm Form, int? Id);
