using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using CsCheck;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class PlanScoringPropertyTests
{
    private static readonly Gen<ScoringCurve> Curve =
        from values in Gen.Int[-100, 20_000].HashSet[1, 5]
        from scores in Gen.Int[0, 12_000].Array[values.Count]
        from mode in Gen.Enum<CurveMode>()
        select ScoringCurve.Create(mode, values.Zip(scores, (v, s) => new CurvePoint(v / 100m, s / 100m))).Value!; // sound by construction

    private static readonly Gen<LineInput> Line =
        from denominator in Gen.Frequency((1, Gen.Const(0L)), (4, Gen.Long[1, 1_000_000_000_000]))
        from numerator in Gen.Long[-1000, 1_000_000_000_000]
        from sample in Gen.Int[1, 20]
        from minimum in Gen.Int[1, 10]
        from weight in Gen.Int[1, 10_000]
        from curve in Curve
        from rule in Gen.Enum<NoDataRule>()
        from dimension in Gen.Enum<Dimension>()
        from scale in Gen.OneOf(Gen.Const(Scale.One), Gen.Const(Scale.Percent), Gen.Const(Scale.Hours), Gen.Const(Scale.Year))
        from previous in Gen.Int[0, 36_000]
        from veto in Gen.Int[-60_00, 60_00]
        from duty in Gen.Bool
        select Some.Line(
            "x", weight, new Measure(numerator, denominator, denominator == 0 ? 0 : sample), curve, rule, minimum,
            veto > 0 ? new Veto(veto, "C") : null, previous < 1000 ? null : new Fraction(previous, 300), dimension, scale, duty);

    private static readonly Gen<PartInput[]> Parts =
        from parts in Line.Array[1, 10].Array[1, 3]
        from days in Gen.Int[1, 31].Array[parts.Length]
        select parts.Select((lines, p) => new PartInput(
            p + 1, p + 11, days[p], [.. lines.Select((l, n) => l with { Terms = l.Terms with { Indicator = $"indicator-{n}" } })])).ToArray();

    private static readonly Gen<int> Given = Gen.Int[-100_00, 100_00];

    [Fact]
    public void Scores_lie_within_their_bounds() => Gen.Select(Parts, Given).Sample((parts, given) =>
    {
        var result = PlanScoring.Score(Grading.Default, parts, given);
        if (result.NotAppraised)
        {
            Assert.All(result.Lines, l => Assert.Null(l.Result.Score));
            return;
        }

        Assert.InRange(result.ScoreHundredths!.Value, 0, 120_00); // appraised
        Assert.InRange(result.FinalHundredths!.Value, 0, 130_00); // appraised
        Assert.All(result.Dimensions.Values, d => Assert.InRange(d, 0, 120_00));
        Assert.Equal(new Fraction(1, 1), result.Lines.Aggregate(Fraction.Zero, (sum, l) => sum + l.EffectiveWeight));
    });

    [Fact]
    public void The_order_of_items_and_positions_does_not_matter() =>
        Gen.Select(Parts, Given, Gen.Int).Sample((parts, given, seed) =>
        {
            var random = new Random(seed);
            PartInput[] shuffled = [.. parts.Select(p => p with { Lines = [.. p.Lines.OrderBy(_ => random.Next())] }).OrderBy(_ => random.Next())];
            var (one, other) = (PlanScoring.Score(Grading.Default, parts, given), PlanScoring.Score(Grading.Default, shuffled, given));
            Assert.Equal(
                (one.ScoreHundredths, one.FinalHundredths, one.Grade, one.CoefficientTenThousandths),
                (other.ScoreHundredths, other.FinalHundredths, other.Grade, other.CoefficientTenThousandths));
            Assert.Equal(one.Cap?.Grade, other.Cap?.Grade);
            Assert.Equal(one.Dimensions.OrderBy(d => d.Key), other.Dimensions.OrderBy(d => d.Key));
        });

    [Fact]
    public void Recomputing_a_stored_scorecard_gives_the_stored_score_to_the_last_digit() =>
        Gen.Select(Parts, Given).Sample((parts, given) =>
        {
            var card = Some.Card(parts, adjustments: given == 0 ? [] : [Some.Adjustment(given, given % 7 == 0 ? "C" : null)]);
            Assert.Empty(card.Differences());
            Assert.Equal(card.FinalHundredths, card.Recompute().FinalHundredths);
        });

    [Fact]
    public void An_ordinary_calculation_in_decimals_agrees() => Line.Array[1, 10].Sample(lines =>
    {
        var result = PlanScoring.Score(Grading.Default, [Some.Part(lines)]);
        var (weighted, weights) = (0m, 0m);
        foreach (var line in lines)
        {
            var terms = line.Terms;
            decimal? value = terms.Curve.Mode switch
            {
                CurveMode.Events => line.Sums == Measure.None ? null : line.Sums.Numerator,
                CurveMode.Misses => line.Sums == Measure.None ? null : line.Sums.Denominator - line.Sums.Numerator,
                _ => line.Sums.Value(terms.Scale),
            };
            decimal? score = value is not null && line.Sums.Sample >= terms.MinimumSample ? OnCurve(terms.Curve, value.Value)
                : terms.NoData == NoDataRule.Full ? 100
                : terms.NoData == NoDataRule.Zero && (line.DutyExisted || value is not null) ? 0
                : terms.NoData == NoDataRule.Previous && line.Previous is { } p ? (decimal)p.Numerator / (decimal)p.Denominator
                : null;
            weighted += score is null ? 0 : score.Value * terms.WeightBasisPoints;
            weights += score is null ? 0 : terms.WeightBasisPoints;
        }

        Assert.Equal(weights == 0, result.NotAppraised);
        if (weights > 0) Assert.InRange((result.ScoreHundredths!.Value / 100m) - (weighted / weights), -0.0050001m, 0.0050001m); // appraised
    });

    /// <summary>The curve as a reader of indicators.md would write it, apart from the product's.</summary>
    private static decimal OnCurve(ScoringCurve curve, decimal x)
    {
        var points = curve.Points;
        if (x <= points[0].Value) return points[0].Score;
        for (var n = 1; n < points.Count; n++)
        {
            var (a, b) = (points[n - 1], points[n]);
            if (x < b.Value) return curve.Mode == CurveMode.Step ? a.Score : a.Score + ((x - a.Value) / (b.Value - a.Value) * (b.Score - a.Score));
        }

        return points[^1].Score;
    }
}
