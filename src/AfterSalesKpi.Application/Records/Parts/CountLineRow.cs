namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A line of a count list.</summary>
public sealed record CountLineRow
{
    /// <summary>Its number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>The version read.</summary>
    public required int Version { get; init; }

    /// <summary>Its place on the list.</summary>
    public required int Place { get; init; }

    /// <summary>The part.</summary>
    public required string Sku { get; init; }

    /// <summary>Its name.</summary>
    public required string Part { get; init; }

    /// <summary>Its class.</summary>
    public required string? Class { get; init; }

    /// <summary>Where it lies.</summary>
    public required string? Shelf { get; init; }

    /// <summary>Pieces found.</summary>
    public required int? Counted { get; init; }

    /// <summary>Pieces by the book at that moment; never shown to whoever counts.</summary>
    public required int? Book { get; init; }

    /// <summary>Usual cost of one, fen.</summary>
    public required long? UnitCostFen { get; init; }

    /// <summary>When it was counted.</summary>
    public required DateTime? CountedAt { get; init; }

    /// <summary>Who counted.</summary>
    public required string? CountedBy { get; init; }

    /// <summary>How often it was sent back.</summary>
    public required int SentBack { get; init; }

    /// <summary>Pieces beyond the book.</summary>
    public int? Difference => Counted - Book;

    /// <summary>What the difference is worth at the usual cost, fen.</summary>
    public long? DifferenceFen => Difference * UnitCostFen;
}
