namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>What a stretch of days made of a store's stock.</summary>
/// <param name="Days">Every day of the stretch, in order.</param>
/// <param name="Closing">The pools at its end, by part: the next stretch's opening.</param>
public sealed record StockReplay(IReadOnlyList<StockDayTotals> Days, IReadOnlyDictionary<long, StockPool> Closing);
