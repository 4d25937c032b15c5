namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>质检退回: an inspection that the work did not pass.</summary>
/// <param name="At">When it was sent back.</param>
/// <param name="CompletedAt">When the work had been said to be completed.</param>
/// <param name="ById">The employee who inspected it; null when that is not said.</param>
/// <param name="Reason">What has to be put right.</param>
public sealed record SentBack(DateTime At, DateTime CompletedAt, int? ById, string Reason);
