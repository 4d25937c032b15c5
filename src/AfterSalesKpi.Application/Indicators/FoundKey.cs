using System.Globalization;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>The parts of a record's natural key as the database gives them.</summary>
internal sealed class FoundKey
{
    /// <summary>The record.</summary>
    public required long Id { get; init; }

    /// <summary>Code of its store; null where the key is the group's.</summary>
    public string? Store { get; init; }

    /// <summary>Number or reference.</summary>
    public string? Name { get; init; }

    /// <summary>The day, for what is kept by day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The key as one text.</summary>
    public string Text => (Store is null ? "" : Store + "/") + (Name ?? On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
