using System.Globalization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using CsCheck;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class ScoringCurveTests
{
    private static readonly Gen<ScoringCurve> Any =
        from step in Gen.Bool
        from values in Gen.Int[-1_000_000, 1_000_000].HashSet[1, 12]
        from scores in Gen.Int[0, 12_000].Array[values.Count]
        select ScoringCurve.Create(
            step ? CurveMode.Step : CurveMode.Linear,
            values.Zip(scores, (v, s) => new CurvePoint(v / 1000m, s / 100m))).Value!; // sound by construction

    [Theory]
    [InlineData("92", "108")]
    [InlineData("70", "0")]
    [InlineData("69.999", "0")]
    [InlineData("-5", "0")]
    [InlineData("90", "100")]
    [InlineData("95", "120")]
    [InlineData("100", "120")]
    [InlineData("80", "50")]
    public void A_line_goes_from_point_to_point_and_is_flat_outside(string value, string score) =>
        Assert.Equal(Number(score), ScoringCurve.Linear((70, 0), (90, 100), (95, 120)).Score(Number(value)));

    [Theory]
    [InlineData("3", "120")]
    [InlineData("4", "110")]
    [InlineData("5", "100")]
    [InlineData("7.5", "50")]
    [InlineData("12", "0")]
    public void A_line_may_fall(string value, string score) =>
        Assert.Equal(Number(score), ScoringCurve.Linear((10, 0), (3, 120), (5, 100)).Score(Number(value)));

    [Theory]
    [InlineData("79.999999", "60")]
    [InlineData("80", "80")]
    [InlineData("89.999999", "80")]
    [InlineData("90", "100")]
    [InlineData("1000", "100")]
    [InlineData("0", "60")]
    [InlineData("59.9", "60")]
    public void A_step_takes_the_point_with_the_greatest_value_not_above_else_the_first(string value, string score) =>
        Assert.Equal(Number(score), ScoringCurve.Step((60, 60), (80, 80), (90, 100)).Score(Number(value)));

    [Fact]
    public void A_band_is_not_reached_by_a_value_that_only_rounds_to_it()
    {
        var curve = ScoringCurve.Step((0, 0), (90, 100));
        Assert.Equal(Fraction.Zero, curve.Score(new Fraction(89_999_999_999, 1_000_000_000)));
        Assert.Equal(Fraction.Of(100), curve.Score(new Fraction(90, 1)));
    }

    [Fact]
    public void Thirds_stay_thirds() =>
        Assert.Equal(new Fraction(310, 3), ScoringCurve.Linear((60, 0), (85, 100), (95, 120)).Score(new Fraction(780, 9)));

    [Fact]
    public void Forty_three_of_forty_eight_between_floor_80_and_target_95_score_85_56() =>
        Assert.Equal(85_56, ScoringCurve.Linear((80, 60), (95, 100)).Score(new Fraction(4300, 48)).Units(2));

    [Theory]
    [InlineData(CurveMode.Linear)]
    [InlineData(CurveMode.Step)]
    public void One_point_scores_everything_alike(CurveMode mode)
    {
        var curve = ScoringCurve.Create(mode, [new(50, 77.5m)]).Value;
        Assert.Equal([77.5m, 77.5m, 77.5m], new[] { -1m, 50m, 1000m }.Select(v => curve!.Score(v)));
    }

    [Fact]
    public void An_unsound_curve_is_refused_with_each_reason()
    {
        string[] Codes(params (decimal, decimal)[] points) =>
            [.. ScoringCurve.Create(CurveMode.Linear, points.Select(p => new CurvePoint(p.Item1, p.Item2))).Problems.Select(p => p.Code)];

        Assert.Equal(["curve-empty"], Codes());
        Assert.Equal(["curve-double-value"], Codes((1, 0), (2, 50), (1.0m, 100)));
        Assert.Equal(["curve-score-range"], Codes((1, -0.01m)));
        Assert.Equal(["curve-score-range"], Codes((1, 120.01m)));
        Assert.Equal(["curve-value-range"], Codes((1_000_000_001, 0)));
        Assert.Equal(["curve-too-precise"], Codes((0.0000001m, 0)));
        Assert.Equal(["curve-too-many-points"], Codes([.. Enumerable.Range(0, 21).Select(n => ((decimal)n, 0m))]));
        Assert.Equal(["curve-mode"], ScoringCurve.Create(default, [new(1, 1)]).Problems.Select(p => p.Code));
        Assert.Throws<ArgumentException>(() => ScoringCurve.Step());
    }

    [Fact]
    public void Its_text_is_exact_and_has_no_trailing_zeros()
    {
        Assert.Equal("linear -2.5:0 0.000001:99.99 90:100", ScoringCurve.Linear((90.00m, 100.0m), (0.000001m, 99.99m), (-2.5m, 0)).ToString());
        Assert.Equal("step 0:0 8:100", ScoringCurve.Step((8, 100), (0, 0)).ToString());
    }

    [Fact]
    public void Text_and_back_is_the_same_curve_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Any.Sample(curve => Assert.Equal(curve, ScoringCurve.Parse(curve.ToString())), threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("linear")]
    [InlineData("curved 1:2")]
    [InlineData("linear 1")]
    [InlineData("linear 1:x")]
    [InlineData("linear 1:2 1:3")]
    [InlineData("linear 1:121")]
    [InlineData("step 1,5:2")]
    public void What_is_no_curve_is_not_read(string? text) => Assert.Null(ScoringCurve.TryParse(text));

    [Fact]
    public void The_longest_curve_fits_where_it_is_kept()
    {
        var points = Enumerable.Range(0, ScoringCurve.MostPoints)
            .Select(n => new CurvePoint(-ScoringCurve.GreatestValue + (n + 1.111111m), 119.999999m));
        Assert.True(ScoringCurve.Create(CurveMode.Linear, points).Value!.ToString().Length <= ScoringCurve.TextLength); // sound by construction
    }

    [Fact]
    public void A_score_lies_between_the_least_and_the_greatest_of_its_points() =>
        Gen.Select(Any, Gen.Int[-2_000_000, 2_000_000]).Sample((curve, value) =>
        {
            var score = curve.Score(value / 999m);
            Assert.InRange(score, curve.Points.Min(p => p.Score), curve.Points.Max(p => p.Score));
        });

    [Fact]
    public void Every_point_scores_what_it_says() =>
        Any.Sample(curve => Assert.All(curve.Points, p => Assert.Equal(p.Score, curve.Score(p.Value))));

    [Fact]
    public void The_target_is_where_a_hundred_points_are()
    {
        Assert.Equal(90, ScoringCurve.Linear((70, 0), (90, 100), (95, 120)).Target);
        Assert.Null(ScoringCurve.Linear((70, 0), (95, 120)).Target);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
