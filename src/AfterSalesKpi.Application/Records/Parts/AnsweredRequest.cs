namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What became of a request.</summary>
/// <param name="Sku">The part.</param>
/// <param name="Part">Its name.</param>
/// <param name="Pieces">Pieces handed out now.</param>
/// <param name="Outstanding">Pieces that somebody still waits for.</param>
/// <param name="OrderId">The order it is for.</param>
public sealed record AnsweredRequest(string Sku, string Part, int Pieces, int Outstanding, long? OrderId);
