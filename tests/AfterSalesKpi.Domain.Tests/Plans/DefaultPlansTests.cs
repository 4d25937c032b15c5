using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class DefaultPlansTests
{
    public static TheoryData<PositionKind> Kinds => [.. Enum.GetValues<PositionKind>().Where(k => k != PositionKind.Other)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_is_published_and_sound(PositionKind kind)
    {
        var plan = DefaultPlans.For(new Position(1, "P", "岗位", kind), new StoreMonth(2026, 1), "system", DateTime.UnixEpoch);
        var version = plan!.InForce(new StoreMonth(2026, 1))!; // every kind here has one
        Assert.Equal(10_000, version.Items.Sum(i => i.WeightBasisPoints));
        Assert.Equal("岗位考核方案", plan.Name);
    }

    [Fact]
    public void Other_positions_have_none() =>
        Assert.Null(DefaultPlans.For(new Position(1, "P", "其他", PositionKind.Other), new StoreMonth(2026, 1), "system", DateTime.UnixEpoch));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whoever_meets_every_target_gets_100_grade_B_and_coefficient_1(PositionKind kind)
    {
        var result = Score(kind, curve => curve.Target!.Value); // each default curve has one
        Assert.Equal((100_00, "B", 10_000), (result.FinalHundredths, result.Grade, result.CoefficientTenThousandths));
        Assert.All(result.Lines, line => Assert.Null(line.Result.Note));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whoever_is_better_than_every_target_gets_more(PositionKind kind)
    {
        var slightly = Score(kind, curve => Between(curve.Target!.Value, Best(curve), 0.2m)); // each default curve has a target
        var greatly = Score(kind, Best);
        Assert.InRange(slightly.FinalHundredths!.Value, 100_01, greatly.FinalHundredths!.Value - 1); // appraised: there is data
        Assert.Equal("S", greatly.Grade);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whoever_misses_every_target_gets_less(PositionKind kind)
    {
        var result = Score(kind, curve => Between(curve.Target!.Value, Worst(curve), 0.5m)); // each default curve has a target
        Assert.Equal((50_00, "D"), (result.FinalHundredths, result.Grade));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_curve_goes_the_way_that_is_better_and_within_what_values_can_be(PositionKind kind) =>
        Assert.All(DefaultPlans.Items(kind), item =>
        {
            var indicator = IndicatorCatalogue.BuiltIn.Find(item.Indicator)!; // For would have failed
            Assert.Equal(indicator.Direction == Direction.HigherIsBetter, Best(item.Curve) > Worst(item.Curve));
            Assert.Equal(100, item.Curve.Score(item.Curve.Target!.Value)); // each default curve has a target
            if (indicator.Unit == IndicatorUnit.Points && item.Indicator != "net-promoter-score") Assert.InRange(Best(item.Curve), 0, 100);
            if (indicator.Unit == IndicatorUnit.Percent && item.Indicator != "labour-efficiency") Assert.InRange(Best(item.Curve), 0, 100);
        });

    [Fact]
    public void The_store_s_stock_is_nobody_s_own() =>
        Assert.All(
            Enum.GetValues<PositionKind>().SelectMany(DefaultPlans.Items).Where(i => i.Indicator is "stock-turn" or "stock-out-rate"),
            item => Assert.Equal(ItemScope.Store, item.Scope));

    [Fact]
    public void A_technician_answers_for_the_own_work_a_manager_for_the_store()
    {
        Assert.All(DefaultPlans.Items(PositionKind.Technician), i => Assert.Equal(ItemScope.Own, i.Scope));
        Assert.All(DefaultPlans.Items(PositionKind.ServiceManager), i => Assert.Equal(ItemScope.Store, i.Scope));
    }

    [Fact]
    public void The_manager_s_plan_has_all_five_dimensions() =>
        Assert.Equal(5, DefaultPlans.Items(PositionKind.ServiceManager).Select(i => IndicatorCatalogue.BuiltIn.Find(i.Indicator)!.Dimension).Distinct().Count()); // all known

    [Fact]
    public void A_duty_left_undone_scores_0_and_no_duty_nothing()
    {
        var clerk = DefaultPlans.Items(PositionKind.PartsClerk);
        Assert.Equal(
            ["stock-accuracy", "training-score"], clerk.Where(i => i.NoData == NoDataRule.Zero).Select(i => i.Indicator));
        Assert.True(Duty.Existed("stock-accuracy", Measure.None));
        Assert.False(Duty.Existed("training-score", Measure.None));
        Assert.True(Duty.Existed("training-score", new Measure(90, 1, 1)));
    }

    private static decimal Best(ScoringCurve curve) => curve.Points.MaxBy(p => p.Score).Value;

    private static decimal Worst(ScoringCurve curve) => curve.Points.MinBy(p => p.Score).Value;

    private static decimal Between(decimal from, decimal to, decimal share) => from + ((to - from) * share);

    private static ScoreResult Score(PositionKind kind, Func<ScoringCurve, decimal> value)
    {
        var lines = DefaultPlans.Items(kind).Select(item =>
        {
            var terms = item.TermsFor(IndicatorCatalogue.BuiltIn.Find(item.Indicator)!, 1); // For would have failed
            return new LineInput(terms, SumsOf(value(item.Curve), terms.Scale));
        });
        return PlanScoring.Score(Grading.Default, [new PartInput(1, 1, 30, [.. lines])]);
    }

    /// <summary>Sums whose value is exactly that.</summary>
    private static Measure SumsOf(decimal value, Scale scale)
    {
        var denominator = 36_500L * scale.Multiplier;
        var numerator = value * 36_500 * scale.Divisor;
        var sums = new Measure((long)numerator, denominator, 1000);
        Assert.Equal(value, sums.Value(scale));
        return sums;
    }
}
