namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A month's stock-outs as a whole.</summary>
/// <param name="Requested">Lines asked for.</param>
/// <param name="Missing">Those that were not filled at once.</param>
/// <param name="Orders">Orders among them.</param>
/// <param name="Late">Orders of these that missed their promise.</param>
/// <param name="Parts">The parts that were missing most often.</param>
public sealed record StockOutTotals(int Requested, int Missing, int Orders, int Late, IReadOnlyList<StockOutPart> Parts);
