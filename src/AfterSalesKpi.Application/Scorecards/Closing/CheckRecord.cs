namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>One thing that is open.</summary>
/// <param name="Key">Its number or name.</param>
/// <param name="At">When it happened.</param>
/// <param name="Detail">What else is known, such as the order it may be a rework of.</param>
/// <param name="PlanVersionId">The version of a plan that it is about.</param>
public sealed record CheckRecord(string Key, DateTime? At, string? Detail = null, int? PlanVersionId = null);
