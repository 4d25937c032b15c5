namespace AfterSalesKpi.Data.Audit;

/// <summary>Something in the trail that is not as it was written.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Number">The entry at which it shows.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record AuditDifference(int GroupId, long Number, AuditDifferenceKind Kind);
