using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What scoring a month gives. Scores in hundredths of a point; null: not appraised, which is not 0.</summary>
/// <param name="Lines">Every line, scored or not, as they were given.</param>
/// <param name="ScoreHundredths">The weighted score, before adjustments.</param>
/// <param name="Dimensions">The score of each dimension that has a scored line.</param>
/// <param name="AdjustmentHundredths">The adjustments that count.</param>
/// <param name="FinalHundredths">Score and adjustments, not below 0.</param>
/// <param name="Grade">The grade, capped by a veto.</param>
/// <param name="CoefficientTenThousandths">绩效系数.</param>
/// <param name="Cap">The veto, whether or not the grade would have been better without it.</param>
public sealed record ScoreResult(
    IReadOnlyList<ScoredLine> Lines,
    long? ScoreHundredths,
    IReadOnlyDictionary<Dimension, long> Dimensions,
    long AdjustmentHundredths,
    long? FinalHundredths,
    string? Grade,
    int? CoefficientTenThousandths,
    GradeCap? Cap)
{
    /// <summary>True when no line could be scored.</summary>
    public bool NotAppraised => ScoreHundredths is null;
}
