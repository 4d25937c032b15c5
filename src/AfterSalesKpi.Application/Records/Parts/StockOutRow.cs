namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A line that the shelf could not fill at once, and what it delayed.</summary>
public sealed record StockOutRow
{
    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTime At { get; init; }

    /// <summary>The part.</summary>
    public required string Sku { get; init; }

    /// <summary>Its name.</summary>
    public required string Part { get; init; }

    /// <summary>Pieces asked for.</summary>
    public required int Quantity { get; init; }

    /// <summary>Pieces there were.</summary>
    public required int FilledAtOnce { get; init; }

    /// <summary>The order's number, if it was for one.</summary>
    public required string? Order { get; init; }

    /// <summary>The car's plate, else its VIN.</summary>
    public required string? Car { get; init; }

    /// <summary>How long the order stood still for parts, seconds; what lasts is counted up to now; null without an order.</summary>
    public required long? WaitedSeconds { get; init; }

    /// <summary>Whether the order missed its promise: completed after it, or not at all though it has run out; null without a promise.</summary>
    public required bool? Late { get; init; }
}
