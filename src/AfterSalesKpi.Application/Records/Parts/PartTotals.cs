namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A store's stock as a whole.</summary>
/// <param name="Parts">Parts kept.</param>
/// <param name="Out">Parts of which none is there.</param>
/// <param name="BelowZero">Parts whose book is below zero.</param>
/// <param name="Ages">Parts that lie there and their value, by how long none of them has been used; always all four ages, the youngest first.</param>
public sealed record PartTotals(int Parts, int Out, int BelowZero, IReadOnlyList<StockAge> Ages)
{
    /// <summary>Value of all that lies there, fen.</summary>
    public long ValueFen => Ages.Sum(a => a.ValueFen);

    /// <summary>Parts not used for 90 days and longer.</summary>
    public int Idle => Ages.Where(a => a.FromDays >= 90).Sum(a => a.Parts);

    /// <summary>Value tied up in them, fen.</summary>
    public long IdleFen => Ages.Where(a => a.FromDays >= 90).Sum(a => a.ValueFen);
}
