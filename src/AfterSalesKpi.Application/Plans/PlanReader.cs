namespace AfterSalesKpi.Application.Plans;

/// <summary>Somebody for whom a plan is.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="StoreName">Where the person works.</param>
/// <param name="TimeZone">That store's time zone.</param>
/// <param name="ConfirmedAt">When reading it was confirmed; null: not yet.</param>
public sealed record PlanReader(string Number, string Name, string StoreName, string TimeZone, DateTime? ConfirmedAt);
