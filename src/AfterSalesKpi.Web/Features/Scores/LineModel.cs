using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>What stands inside an opened line: how it came about in words and numbers, the curve, and the records.</summary>
public sealed class LineModel
{
    /// <summary>Records a page.</summary>
    public const int Size = 20;

    public required LineStory Story { get; init; }

    public required IIndicator Indicator { get; init; }

    /// <summary>The address of this part.</summary>
    public required string Address { get; init; }

    /// <summary>Each step from sums to points, in words and numbers.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>How it was a month earlier.</summary>
    public required string? Before { get; init; }

    /// <summary>That the records now add up to something else, if they do.</summary>
    public required string? ChangedSince { get; init; }

    /// <summary>True when sums and records of peer reviews must stay hidden.</summary>
    public required bool Hidden { get; init; }

    /// <summary>The unit behind numbers of the curve.</summary>
    public required string Unit { get; init; }

    public required IReadOnlyList<RecordRow> Records { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    /// <summary>True when rows that pull the wrong way can be told apart.</summary>
    public required bool KnowsAgainst { get; init; }

    /// <summary>True when the records are of several people.</summary>
    public required bool OfSeveral { get; init; }

    /// <summary>Where the person appeals against the line; null: not, or not now.</summary>
    public string? AppealAt { get; init; }

    /// <summary>True when work orders stand behind some of the records.</summary>
    public bool HasOrders => Records.Any(r => r.Order is not null);

    /// <summary>Where the person appeals against a record in it; null: not, or the record may not be known.</summary>
    public string? AppealAgainst(RecordRow record) => AppealAt is not null && (record.Order?.Number ?? record.Key) is { } key
        ? $"{AppealAt}&record={Uri.EscapeDataString(key)}{(record.OrderHref is { } href ? "&address=" + Uri.EscapeDataString(href) : "")}" : null;

    public int Ordinal => Story.Line.Ordinal;
}
