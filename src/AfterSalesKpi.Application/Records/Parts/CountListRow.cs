using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A count list in a list of them.</summary>
public sealed record CountListRow
{
    /// <summary>Its number in the database.</summary>
    public required int Id { get; init; }

    /// <summary>The version read.</summary>
    public required int Version { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's name.</summary>
    public required string StoreName { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>盘点单号.</summary>
    public required string Number { get; init; }

    /// <summary>How its parts were chosen.</summary>
    public required CountChoice Choice { get; init; }

    /// <summary>By what.</summary>
    public required string? What { get; init; }

    /// <summary>Where it stands.</summary>
    public required CountListState State { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>By whom.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTime? HandedInAt { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTime? DecidedAt { get; init; }

    /// <summary>By whom.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>What they said.</summary>
    public required string? Note { get; init; }

    /// <summary>Parts on it.</summary>
    public required int Lines { get; init; }

    /// <summary>Parts counted.</summary>
    public required int Counted { get; init; }

    /// <summary>Parts of which shelf and book differ; shown only once handed in.</summary>
    public required int Differing { get; init; }

    /// <summary>
    /// Whether the book and the differences are shown: never while it is counted, and only to whoever decides before it is decided, so that
    /// nobody counts towards the book.
    /// </summary>
    public bool ShowsBook(bool decides) => State is CountListState.Approved or CountListState.Cancelled || (State == CountListState.HandedIn && decides);
}
