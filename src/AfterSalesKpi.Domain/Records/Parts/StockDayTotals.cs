namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>What one local day comes to.</summary>
/// <param name="On">The local day.</param>
/// <param name="IssuedFen">Cost of parts issued and sold, less returns from orders, fen.</param>
/// <param name="HeldFen">Value of the stock at the end of the day, fen.</param>
public readonly record struct StockDayTotals(DateOnly On, long IssuedFen, long HeldFen);
