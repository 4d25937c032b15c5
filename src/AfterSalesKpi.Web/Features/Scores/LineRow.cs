using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>A line of a scorecard as it is read from left to right.</summary>
public sealed class LineRow
{
    public required int Ordinal { get; init; }

    /// <summary>The position in which it was done.</summary>
    public required int PositionId { get; init; }

    public required IIndicator Indicator { get; init; }

    /// <summary>Whose rows, where not the person's own.</summary>
    public required string? Scope { get; init; }

    /// <summary>What the sums say, such as "46 / 50 准时".</summary>
    public required string Sums { get; init; }

    public required string Value { get; init; }

    public required string Target { get; init; }

    public required decimal? Score { get; init; }

    /// <summary>What happened where it was not scored from its own data.</summary>
    public required string? Note { get; init; }

    /// <summary>The weight in the plan, percent.</summary>
    public required decimal Weight { get; init; }

    /// <summary>The weight after redistribution, percent.</summary>
    public required decimal Share { get; init; }

    /// <summary>What it brings to the total, in points.</summary>
    public required decimal? Points { get; init; }

    /// <summary>The score against the month before.</summary>
    public required decimal? Change { get; init; }

    /// <summary>True when redistribution moved the weight.</summary>
    public bool WeightMoved => Weight != Math.Round(Share, 2, MidpointRounding.AwayFromZero);
}
