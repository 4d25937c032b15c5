using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A requested line with all that the clerk needs to answer it.</summary>
public sealed record RequestRow
{
    /// <summary>Its number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>The version read.</summary>
    public required int Version { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The part.</summary>
    public required string Sku { get; init; }

    /// <summary>Its name.</summary>
    public required string Part { get; init; }

    /// <summary>Where it lies.</summary>
    public required string? Shelf { get; init; }

    /// <summary>Pieces by the book.</summary>
    public required long OnShelf { get; init; }

    /// <summary>Pieces asked for.</summary>
    public required int Quantity { get; init; }

    /// <summary>Pieces handed out at once.</summary>
    public required int FilledAtOnce { get; init; }

    /// <summary>Pieces handed out so far through the pages.</summary>
    public required int Handed { get; init; }

    /// <summary>Where it stands.</summary>
    public required PartRequestState State { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who asked.</summary>
    public required string? AskedBy { get; init; }

    /// <summary>When the rest is expected.</summary>
    public required DateOnly? ExpectedOn { get; init; }

    /// <summary>The order's number.</summary>
    public required string? Order { get; init; }

    /// <summary>The car's plate, else its VIN.</summary>
    public required string? Car { get; init; }

    /// <summary>The order's technician.</summary>
    public required string? Technician { get; init; }

    /// <summary>The promise in force.</summary>
    public required DateTime? PromisedAt { get; init; }

    /// <summary>Why the work stands still, if it does.</summary>
    public required PauseReason? PausedFor { get; init; }

    /// <summary>Pieces that somebody still waits for.</summary>
    public int Outstanding => State is PartRequestState.Waiting or PartRequestState.Short ? Quantity - Handed : 0;
}
