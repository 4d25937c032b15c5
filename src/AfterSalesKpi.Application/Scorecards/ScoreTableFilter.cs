using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Which rows of a month's table of scores, in which order, and which page of them.</summary>
/// <param name="Month">The month.</param>
public sealed record ScoreTableFilter(StoreMonth Month)
{
    /// <summary>Only people appraised by this store.</summary>
    public int? StoreId { get; init; }

    /// <summary>Only people of this position, by its code.</summary>
    public string? Position { get; init; }

    /// <summary>Only people whose number or name has this in it.</summary>
    public string? Search { get; init; }

    /// <summary>The order.</summary>
    public ScoreSort Sort { get; init; } = ScoreSort.Place;

    /// <summary>From the greatest to the least.</summary>
    public bool Falling { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Rows a page.</summary>
    public int Size { get; init; } = 50;
}
