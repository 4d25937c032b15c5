namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A slot that has room.</summary>
/// <param name="At">The time to offer, UTC.</param>
/// <param name="Left">How many more it takes; null where the store has not said.</param>
public sealed record FreeSlot(DateTime At, int? Left);
