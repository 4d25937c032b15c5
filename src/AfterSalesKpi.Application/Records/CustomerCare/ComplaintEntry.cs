namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A complaint as it is typed; people by their number in the database, instants in UTC.</summary>
public sealed record ComplaintEntry
{
    /// <summary>The store complained of.</summary>
    public required int StoreId { get; init; }

    /// <summary>The version that was seen; none for a new one.</summary>
    public int? Version { get; init; }

    /// <summary>The order it is about, by its number in the store.</summary>
    public string? Order { get; init; }

    /// <summary>Who complained, by code; of an order it is the order's customer.</summary>
    public string? Customer { get; init; }

    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }

    /// <summary>When.</summary>
    public required DateTime At { get; init; }

    /// <summary>What about.</summary>
    public required string? Text { get; init; }

    /// <summary>Who is named responsible.</summary>
    public int? ResponsibleId { get; init; }

    /// <summary>Who looks after it; of a new one nobody named means the store's manager.</summary>
    public int? OwnerId { get; init; }

    /// <summary>Until when it is to be decided; of a new one nothing said means two days.</summary>
    public DateTime? DueAt { get; init; }
}
