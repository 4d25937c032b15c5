using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class LineScoreTests
{
    private static readonly Measure Few = new(2, 2, 2);

    [Theory]
    [InlineData(NoDataRule.Redistribute, null, "redistributed-no-data")]
    [InlineData(NoDataRule.Full, 100, "full-no-data")]
    [InlineData(NoDataRule.Zero, 0, "zero-no-data")]
    [InlineData(NoDataRule.Previous, 87, "previous-no-data")]
    public void Without_data_the_item_s_rule_decides(NoDataRule rule, int? score, string note)
    {
        var result = LineScore.Of(Line("training-score", 1000, Measure.None, noData: rule, previous: Fraction.Of(87)));
        Assert.Equal((score is { } s ? Fraction.Of(s) : null, note), (result.Score, result.Note));
    }

    [Theory]
    [InlineData(NoDataRule.Redistribute, null, "redistributed-small-sample")]
    [InlineData(NoDataRule.Full, 100, "full-small-sample")]
    [InlineData(NoDataRule.Zero, 0, "zero-small-sample")]
    [InlineData(NoDataRule.Previous, 87, "previous-small-sample")]
    public void A_sample_below_the_minimum_is_no_better(NoDataRule rule, int? score, string note)
    {
        var result = LineScore.Of(Line("repair-quality", 1000, Few, noData: rule, minimumSample: 3, previous: Fraction.Of(87)));
        Assert.Equal((score is { } s ? Fraction.Of(s) : null, note), (result.Score, result.Note));
    }

    [Fact]
    public void A_sample_just_at_the_minimum_is_scored()
    {
        var result = LineScore.Of(Line("repair-quality", 1000, Few, minimumSample: 2));
        Assert.Equal((Fraction.Of(100), null), (result.Score, result.Note));
    }

    [Fact]
    public void The_sample_counts_not_the_denominator()
    {
        var result = LineScore.Of(Line("process-compliance", 1000, new Measure(18, 20, 4), minimumSample: 5));
        Assert.Equal(LineNotes.RedistributedSmallSample, result.Note);
    }

    [Fact]
    public void Rework_without_a_delivery_is_no_data() =>
        Assert.Equal(LineNotes.RedistributedNoData, LineScore.Of(Line("rework-rate", 1000, new Measure(3, 0, 0))).Note);

    [Fact]
    public void Nobody_loses_by_a_duty_that_did_not_exist()
    {
        var result = LineScore.Of(Line("training-score", 1000, Measure.None, noData: NoDataRule.Zero, dutyExisted: false));
        Assert.Equal((null, LineNotes.RedistributedNoDuty), (result.Score, result.Note));
    }

    [Fact]
    public void Without_an_earlier_score_the_weight_is_spread() =>
        Assert.Equal(LineNotes.RedistributedNoData, LineScore.Of(Line("teamwork", 1000, Measure.None, noData: NoDataRule.Previous)).Note);

    [Fact]
    public void Enough_data_never_asks_the_rule()
    {
        foreach (var rule in Enum.GetValues<NoDataRule>())
        {
            var result = LineScore.Of(Line("on-time-rate", 1000, new Measure(9, 10, 10), noData: rule, previous: Fraction.Of(1)));
            Assert.Equal((Fraction.Of(90), null), (result.Score, result.Note));
        }
    }

    [Fact]
    public void A_negative_value_is_a_value()
    {
        var curve = ScoringCurve.Linear((-100, 0), (0, 50), (100, 100));
        Assert.Equal(Fraction.Of(25), LineScore.Of(Line("net-promoter-score", 1000, new Measure(-5, 10, 10), curve)).Score);
    }

    [Theory]
    [InlineData(10, 0, 31, 10)]
    [InlineData(10, 10, 31, 7)] // 10 × 21 / 31 = 6.77
    [InlineData(10, 31, 31, 1)]
    [InlineData(1, 15, 31, 1)]
    [InlineData(10, 15, 30, 5)]
    public void Leave_lowers_the_minimum_sample_in_proportion_rounded_up_at_least_one(int minimum, int leave, int days, int lowered) =>
        Assert.Equal(lowered, Line("on-time-rate", 1000, Few, minimumSample: minimum).Terms.OnLeave(leave, days).MinimumSample);

    [Theory]
    [InlineData(5, 20, 31)] // two by proportion
    [InlineData(1, 0, 31)]
    public void Fewer_than_three_peer_reviews_are_scored_for_nobody_whatever_the_plan_asks_for_and_leave_makes_of_it(int minimum, int leave, int days)
    {
        var teamwork = new Teamwork();
        var terms = new PlanItem(teamwork.Key, ItemScope.Own, 1000, Same, minimum).TermsFor(teamwork, 1).OnLeave(leave, days);
        Assert.Equal(LineNotes.RedistributedSmallSample, LineScore.Of(new LineInput(terms, new Measure(160, 2, 2))).Note);
        Assert.Equal(Fraction.Of(80), LineScore.Of(new LineInput(terms with { MinimumSample = 3 }, new Measure(240, 3, 3))).Score);
    }

    [Fact]
    public void Every_note_is_in_the_list_and_fits()
    {
        var used = typeof(LineNotes).GetFields().Where(f => f is { IsLiteral: true, Name: not nameof(LineNotes.Length) })
            .Select(f => (string)f.GetRawConstantValue()!).Order(); // constants of text
        Assert.Equal(used, LineNotes.All.Order());
        Assert.All(LineNotes.All, n => Assert.True(n.Length <= LineNotes.Length));
    }

    [Theory]
    [InlineData("events 0:100 20:0", 3, 50, 85)] // three complaints at five points each, whatever the number of orders
    [InlineData("events 0:100 20:0", 3, 500, 85)]
    [InlineData("misses 0:100 20:0", 46, 50, 80)] // four were late
    [InlineData("misses 0:100 20:0", 50, 50, 100)]
    public void A_curve_over_events_is_asked_with_how_many_there_were(string curve, long numerator, long denominator, decimal score) =>
        Assert.Equal(score, LineScore.Of(Some.Line("on-time-rate", 10_000, new(numerator, denominator, (int)denominator), ScoringCurve.Parse(curve))).Score?.Round(2));

    [Fact]
    public void Events_of_several_months_are_those_of_a_month_on_average() =>
        Assert.Equal(90m, LineScore.Of(Some.Line("complaint-rate", 10_000, new(6, 300, 300), ScoringCurve.Parse("events 0:100 20:0")) with { Months = 3 }).Score?.Round(2));

    [Fact]
    public void Nothing_at_all_is_no_data_for_a_curve_over_events() =>
        Assert.Equal(LineNotes.RedistributedNoData, LineScore.Of(Some.Line("complaint-rate", 10_000, Measure.None, ScoringCurve.Parse("events 0:100 20:0"))).Note);
}
