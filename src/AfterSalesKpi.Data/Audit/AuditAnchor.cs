namespace AfterSalesKpi.Data.Audit;

/// <summary>The end of a group's chain as it once was.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Number">The number of the last entry then.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="At">When it was written down.</param>
public sealed record AuditAnchor(int GroupId, long Number, byte[] Hash, DateTime At);
