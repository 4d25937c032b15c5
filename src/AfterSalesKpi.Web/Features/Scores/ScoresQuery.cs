using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>What the address of a month's table asks for.</summary>
public sealed class ScoresQuery
{
    private const int LongestSearch = 100;

    /// <summary>A position's code.</summary>
    public string? Position { get; set; }

    /// <summary>Part of a number or name.</summary>
    public string? Q { get; set; }

    /// <summary>A column, falling with a minus before it.</summary>
    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    public ScoreTableFilter ToFilter(StoreMonth month, int? storeId)
    {
        var falling = Sort?.StartsWith('-') == true;
        var search = Q?.Trim();
        return new ScoreTableFilter(month)
        {
            StoreId = storeId,
            Position = string.IsNullOrEmpty(Position) ? null : Position,
            Search = string.IsNullOrEmpty(search) ? null : search[..Math.Min(LongestSearch, search.Length)],
            Sort = Enum.TryParse<ScoreSort>(Sort?.TrimStart('-'), ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : ScoreSort.Place,
            Falling = falling,
            Page = Math.Clamp(Page, 1, 100_000),
            Size = Math.Clamp(Size, 1, 200),
        };
    }
}
