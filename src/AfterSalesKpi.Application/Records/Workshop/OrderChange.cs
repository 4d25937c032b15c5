namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>One entry of an order's history.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who, as the audit trail says it.</param>
/// <param name="Action">What was done.</param>
/// <param name="Fields">The fields that changed.</param>
public sealed record OrderChange(DateTime At, string Actor, string Action, IReadOnlyList<string> Fields);
