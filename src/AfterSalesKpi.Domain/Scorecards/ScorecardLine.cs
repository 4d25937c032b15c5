using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// One plan item on a scorecard. It keeps its sums and the terms by which they were scored, so that its score can be formed again to
/// the last digit whatever happens to records, plans and program.
/// </summary>
public sealed class ScorecardLine : IStoreOwned
{
    private ScorecardLine()
    {
    }

    internal ScorecardLine(ScorecardSubject card, ScoredLine scored, int ordinal)
    {
        var (part, input, result, share) = scored;
        var terms = input.Terms;
        (GroupId, StoreId, Ordinal) = (card.GroupId, card.StoreId, ordinal);
        (PositionId, PlanVersionId, Days) = (part.PositionId, part.PlanVersionId, part.Days);
        (Indicator, Dimension, Scope, WeightBasisPoints) = (terms.Indicator, terms.Dimension, terms.Scope, terms.WeightBasisPoints);
        (ScaleMultiplier, ScaleDivisor, Curve) = (terms.Scale.Multiplier, terms.Scale.Divisor, terms.Curve);
        (MinimumSample, NoData) = (terms.MinimumSample, terms.NoData);
        (VetoBelowHundredths, VetoGrade) = (terms.Veto?.BelowHundredths, terms.Veto?.Grade);
        (Numerator, Denominator, Sample, DutyExisted) = (input.Sums.Numerator, input.Sums.Denominator, input.Sums.Sample, input.DutyExisted);
        (Note, ScoreMillionths, EffectiveWeightMillionths) = (result.Note, result.Score?.Units(6), share.Units(6));
        var carried = result.Note is LineNotes.PreviousNoData or LineNotes.PreviousSmallSample;
        CarriedScore = carried ? result.Score?.ToString() : null;
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The scorecard.</summary>
    public long ScorecardId { get; private set; }

    /// <summary>Its place on the card, from 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The position in which it was done.</summary>
    public int PositionId { get; private set; }

    /// <summary>The plan version that asked for it.</summary>
    public int PlanVersionId { get; private set; }

    /// <summary>Calendar days of the month on which that position was held.</summary>
    public int Days { get; private set; }

    /// <summary>The indicator's key.</summary>
    public string Indicator { get; private set; } = "";

    /// <summary>The side it belongs to.</summary>
    public Dimension Dimension { get; private set; }

    /// <summary>Whose rows.</summary>
    public ItemScope Scope { get; private set; }

    /// <summary>Weight in the plan, basis points.</summary>
    public int WeightBasisPoints { get; private set; }

    /// <summary>Multiplier of the value.</summary>
    public int ScaleMultiplier { get; private set; }

    /// <summary>Divisor of the value.</summary>
    public int ScaleDivisor { get; private set; }

    /// <summary>The curve by which it was scored.</summary>
    public ScoringCurve Curve { get; private set; } = ScoringCurve.Unset;

    /// <summary>The least sample that is scored, lowered by leave.</summary>
    public int MinimumSample { get; private set; }

    /// <summary>What it scores otherwise.</summary>
    public NoDataRule NoData { get; private set; }

    /// <summary>A score below this caps the grade, in hundredths; null: no veto.</summary>
    public int? VetoBelowHundredths { get; private set; }

    /// <summary>The best grade then.</summary>
    public string? VetoGrade { get; private set; }

    /// <summary>Σ numerator.</summary>
    public long Numerator { get; private set; }

    /// <summary>Σ denominator.</summary>
    public long Denominator { get; private set; }

    /// <summary>Rows with a denominator above 0.</summary>
    public int Sample { get; private set; }

    /// <summary>Whether there was something to be done.</summary>
    public bool DutyExisted { get; private set; }

    /// <summary>The exact score taken over from an earlier month, as text of a <see cref="Fraction"/>; null: none was.</summary>
    public string? CarriedScore { get; private set; }

    /// <summary>What happened where it was not scored from its own data: one of <see cref="LineNotes"/>.</summary>
    public string? Note { get; private set; }

    /// <summary>The score, rounded to millionths of a point for showing; null: its weight went to the other lines.</summary>
    public long? ScoreMillionths { get; private set; }

    /// <summary>Its share in the total after redistribution, in millionths, for showing.</summary>
    public long EffectiveWeightMillionths { get; private set; }

    /// <summary>Its sums.</summary>
    public Measure Sums() => new(Numerator, Denominator, Sample);

    /// <summary>The value that people read; null without a denominator.</summary>
    public decimal? Value() => Sums().Value(new Scale(ScaleMultiplier, ScaleDivisor));

    /// <summary>Where it stands on its curve: the value, or a number of records; null where there is nothing to judge by.</summary>
    public decimal? Place() => Terms().Place(Sums())?.Round(15);

    /// <summary>The terms by which it was scored.</summary>
    public ItemTerms Terms() => new(
        Indicator, Dimension, new Scale(ScaleMultiplier, ScaleDivisor), Scope, WeightBasisPoints, Curve, MinimumSample, NoData,
        VetoBelowHundredths is { } below && VetoGrade is not null ? new Veto(below, VetoGrade) : null);

    /// <summary>The score formed again from what is stored, exact.</summary>
    public LineScore Score() => LineScore.Of(Input());

    internal LineInput Input() => new(Terms(), Sums(), CarriedScore is null ? null : Fraction.Parse(CarriedScore), DutyExisted);
}
