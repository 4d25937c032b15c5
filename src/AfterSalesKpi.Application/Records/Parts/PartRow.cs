using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A part in a stock list.</summary>
public sealed record PartRow
{
    /// <summary>Its number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>配件编号.</summary>
    public required string Sku { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Class.</summary>
    public required string? Class { get; init; }

    /// <summary>Place.</summary>
    public required string? Shelf { get; init; }

    /// <summary>Usual cost of one, fen.</summary>
    public required long? UnitCostFen { get; init; }

    /// <summary>Entered by mistake.</summary>
    public required bool Voided { get; init; }

    /// <summary>Pieces by the book.</summary>
    public required long Quantity { get; init; }

    /// <summary>Value of what lies there, fen.</summary>
    public required long ValueFen { get; init; }

    /// <summary>Pieces used in the last <see cref="PartStock.UseDays"/> days.</summary>
    public required long Used { get; init; }

    /// <summary>When it was last issued or sold.</summary>
    public required DateTime? LastUsedAt { get; init; }

    /// <summary>When it last moved.</summary>
    public required DateTime? LastMovedAt { get; init; }

    /// <summary>For how many days it lasts at the present use; null while nothing is used.</summary>
    public decimal? CoverDays => Used > 0 ? Math.Max(0, Quantity) * (decimal)PartStock.UseDays / Used : null;
}
