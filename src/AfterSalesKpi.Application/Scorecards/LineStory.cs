using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A line of a scorecard beside the same line of the month before.</summary>
/// <param name="Line">The line.</param>
/// <param name="Before">The line of the same indicator and scope a month earlier, if there was one.</param>
public sealed record LineStory(ScorecardLine Line, ScorecardLine? Before)
{
    private const decimal Million = 1_000_000m;

    /// <summary>The score in points; null: its weight went to the other lines.</summary>
    public decimal? Score => Line.ScoreMillionths / Million;

    /// <summary>The score of the month before.</summary>
    public decimal? ScoreBefore => Before?.ScoreMillionths / Million;

    /// <summary>Its share in the total after redistribution, 0 to 1.</summary>
    public decimal Share => Line.EffectiveWeightMillionths / Million;

    /// <summary>What it brings to the total, in points.</summary>
    public decimal? Points => Score * Share;

    /// <summary>What the change of its score since the month before does to the total, at this month's weight; null where either has no score.</summary>
    public decimal? Effect => (Score - ScoreBefore) * Share;

    /// <summary>True when it has a score now and had none, or the other way round: then weight moved between the lines.</summary>
    public bool CameOrWent => Before is not null && Score is null != ScoreBefore is null;

    /// <summary>What meeting the target would add to the total; 0 where it is met.</summary>
    public decimal GainAtTarget => Score is { } score && score < Domain.Plans.ScoringCurve.TargetScore ? (Domain.Plans.ScoringCurve.TargetScore - score) * Share : 0;
}
