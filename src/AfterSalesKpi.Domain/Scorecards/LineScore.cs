using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Scorecards.LineNotes;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A line's score before any rounding, and what happened where it was not scored from its own data.</summary>
/// <param name="Score">0 to 120, exact; null: nothing, its weight goes to the other lines.</param>
/// <param name="Note">One of <see cref="LineNotes"/>, or null.</param>
public sealed record LineScore(Fraction? Score, string? Note)
{
    /// <summary>True when the score comes from this month's data.</summary>
    public bool IsMeasured => Note is null;

    /// <summary>True when a veto may rest on it: measured, or 0 for a duty not done; never a score taken over or given.</summary>
    public bool CanVeto => Note is null or ZeroNoData or ZeroSmallSample;

    /// <summary>Scores a line (indicators.md, Scoring: curve, no data, sample below the minimum).</summary>
    public static LineScore Of(LineInput line)
    {
        var value = line.Terms.Place(line.Sums, line.Months);
        if (value is not null && line.Sums.Sample >= line.Terms.MinimumSample) return new LineScore(line.Terms.Curve.Score(value), null);
        var noData = value is null;
        return line.Terms.NoData switch
        {
            NoDataRule.Full => new(Fraction.Of(ScoringCurve.TargetScore), noData ? FullNoData : FullSmallSample),
            NoDataRule.Zero when noData && !line.DutyExisted => new(null, RedistributedNoDuty),
            NoDataRule.Zero => new(Fraction.Zero, noData ? ZeroNoData : ZeroSmallSample),
            NoDataRule.Previous when line.Previous is not null => new(line.Previous, noData ? PreviousNoData : PreviousSmallSample),
            _ => new(null, noData ? RedistributedNoData : RedistributedSmallSample),
        };
    }
}
