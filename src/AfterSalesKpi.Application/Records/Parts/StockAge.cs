namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What has lain unused for as long.</summary>
/// <param name="FromDays">Days without use, at least: 0, 90, 180 or 360.</param>
/// <param name="Parts">Parts.</param>
/// <param name="ValueFen">Value of them, fen.</param>
public sealed record StockAge(int FromDays, int Parts, long ValueFen);
