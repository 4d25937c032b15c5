namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A part that was missing.</summary>
/// <param name="Sku">The part.</param>
/// <param name="Part">Its name.</param>
/// <param name="Lines">How often it was.</param>
/// <param name="Pieces">Pieces missing in all.</param>
public sealed record StockOutPart(string Sku, string Part, int Lines, int Pieces);
