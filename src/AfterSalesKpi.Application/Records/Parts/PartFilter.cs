namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Which parts a stock list shows, and in what order. Everything is optional.</summary>
public sealed record PartFilter
{
    /// <summary>Beginning of a SKU or a place, or any part of a name.</summary>
    public string? Text { get; init; }

    /// <summary>Class.</summary>
    public string? Class { get; init; }

    /// <summary>Beginning of the place.</summary>
    public string? Shelf { get; init; }

    /// <summary>A common question.</summary>
    public PartQuestion? Question { get; init; }

    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>What to sort by.</summary>
    public PartSort Sort { get; init; }

    /// <summary>The greatest first.</summary>
    public bool Descending { get; init; }
}
