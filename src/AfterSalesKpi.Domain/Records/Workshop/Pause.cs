namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>A recorded stretch in which work on an order stood still.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null while it lasts.</param>
/// <param name="Reason">Why.</param>
public sealed record Pause(DateTime From, DateTime? To, PauseReason Reason);
