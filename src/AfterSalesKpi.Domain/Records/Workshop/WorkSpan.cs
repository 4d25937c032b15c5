namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>A stretch in which a technician worked on a job.</summary>
/// <param name="From">When it began, UTC.</param>
/// <param name="To">When it ended, UTC.</param>
public sealed record WorkSpan(DateTime From, DateTime To);
