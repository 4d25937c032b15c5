namespace AfterSalesKpi.Application.Access;

/// <summary>Which entries of the trail are read. Everything is optional.</summary>
public sealed record AuditFilter
{
    /// <summary>Who did it, as the trail keeps it (<c>account:17</c>, or the beginning <c>job:</c>).</summary>
    public string? Actor { get; init; }

    /// <summary>What kind of record.</summary>
    public string? RecordType { get; init; }

    /// <summary>The record's natural key, or its number in the database.</summary>
    public string? Key { get; init; }

    /// <summary>The store.</summary>
    public int? StoreId { get; init; }

    /// <summary>Saved at this instant or later.</summary>
    public DateTime? From { get; init; }

    /// <summary>Saved before this instant.</summary>
    public DateTime? Until { get; init; }

    /// <summary>Only entries older than that of this number.</summary>
    public long? Before { get; init; }

    /// <summary>Kinds of records of which nothing is read by whom: who did it would tell what the reader may not know.</summary>
    public IReadOnlyCollection<string> NotByActor { get; init; } = [];
}
