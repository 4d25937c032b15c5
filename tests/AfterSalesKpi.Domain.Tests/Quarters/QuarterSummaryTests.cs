using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Quarters;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Scorecards;
using CsCheck;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Quarters;

public sealed class QuarterSummaryTests
{
    private static readonly Quarter Q3 = new(2026, 3);
    private static readonly StoreMonth August = July.AddMonths(1);
    private static readonly StoreMonth September = July.AddMonths(2);

    [Fact]
    public void Nine_of_10_90_of_100_and_40_of_80_merge_to_73_16_percent_not_to_the_mean_of_76_67()
    {
        var summary = Summarize(QuarterRule.MeanOfMonths, OnTime(July, 9, 10), OnTime(August, 90, 100), OnTime(September, 40, 80));
        var line = Assert.Single(summary.Lines);
        Assert.Equal(new Measure(139, 190, 190), line.Sums);
        Assert.Equal(73.16m, decimal.Round(line.Value!.Value, 2)); // has a denominator
        Assert.Equal(76_67, summary.ScoreHundredths); // the mean of the months' final scores 90, 90 and 50
    }

    [Fact]
    public void The_merged_values_are_scored_where_the_plan_says_so()
    {
        var summary = Summarize(QuarterRule.MergedValues, OnTime(July, 9, 10), OnTime(August, 90, 100), OnTime(September, 40, 80));
        Assert.Equal((73_16, "D"), (summary.ScoreHundredths, summary.Grade));
    }

    [Theory]
    [InlineData(100_00, 100_01, 100_01)] // 100.005 is rounded up
    [InlineData(100_00, 100_02, 100_01)]
    [InlineData(0, 0, 0)]
    public void The_mean_is_rounded_to_hundredths_midpoint_away_from_zero(long july, long august, long mean) =>
        Assert.Equal(mean, Summarize(QuarterRule.MeanOfMonths, Card(july, July), Card(august, August)).ScoreHundredths);

    [Theory]
    [InlineData(QuarterRule.MeanOfMonths)]
    [InlineData(QuarterRule.MergedValues)]
    public void Fewer_than_two_appraised_months_are_not_appraised(QuarterRule rule)
    {
        var nothing = Card([Part(Line("on-time-rate", 10_000, Measure.None))], month: August);
        var summary = Summarize(rule, Card(95_00, July), nothing);
        Assert.True(summary.NotAppraised);
        Assert.Equal((null, null, null), (summary.Grade, summary.CoefficientTenThousandths, summary.TrendHundredths));
        Assert.Equal([95_00, null, null], summary.Months.Select(m => m.FinalHundredths));
        Assert.Equal(new Measure(9500, 10_000, 100), Assert.Single(summary.Lines).Sums);
    }

    [Fact]
    public void A_month_not_appraised_is_left_out_of_the_mean()
    {
        var nothing = Card([Part(Line("on-time-rate", 10_000, Measure.None))], month: August);
        var summary = Summarize(QuarterRule.MeanOfMonths, Card(109_00, September), nothing, Card(100_00, July));
        Assert.Equal((104_50, "A", 11_000, 9_00), (summary.ScoreHundredths, summary.Grade, summary.CoefficientTenThousandths, summary.TrendHundredths));
    }

    [Fact]
    public void Of_several_revisions_of_a_month_the_newest_counts()
    {
        var summary = Summarize(QuarterRule.MeanOfMonths, Card(50_00, July), Card(90_00, July, revision: 2), Card(100_00, August));
        Assert.Equal(95_00, summary.ScoreHundredths);
    }

    [Fact]
    public void What_was_too_few_in_each_month_may_be_enough_in_the_quarter()
    {
        Scorecard Quality(StoreMonth month, long points) =>
            Card([Part(Line("repair-quality", 5000, new(points, 4, 4), minimumSample: 10, scale: Scale.One), Scoring(90_00, 5000))], month: month);
        var summary = Summarize(QuarterRule.MergedValues, Quality(July, 320), Quality(August, 360), Quality(September, 400));
        Assert.Equal((new Measure(1080, 12, 12), null), (summary.Lines[0].Sums, summary.Lines[0].Note));
        Assert.Equal(90_00, summary.ScoreHundredths);
    }

    [Fact]
    public void How_many_reviews_stand_in_months_that_must_not_show_them_is_known()
    {
        Scorecard Reviews(StoreMonth month, int reviews) =>
            Card([Part(Line("teamwork", 5000, new(80 * reviews, reviews, reviews), minimumSample: 3, scale: Scale.One), Scoring(90_00, 5000))], month: month);
        var summary = Summarize(QuarterRule.MeanOfMonths, Reviews(July, 3), Reviews(August, 1), Reviews(September, 4));
        Assert.Equal([1, 0], summary.Lines.Select(l => l.Scattered));
    }

    [Fact]
    public void Lines_follow_the_newest_plan_and_those_it_dropped_come_last_unscored_in_the_total()
    {
        var old = Card([Part(Scoring(10_00, 5000, "rework-rate"), Scoring(90_00, 5000))], month: July);
        var now = Card([Part(Scoring(80_00, 10_000))], month: August);
        var summary = Summarize(QuarterRule.MergedValues, old, now);
        Assert.Equal([("on-time-rate", 10_000), ("rework-rate", 5000)], summary.Lines.Select(l => (l.Indicator, l.WeightBasisPoints)));
        Assert.Equal(85_00, summary.ScoreHundredths);
    }

    [Fact]
    public void Other_people_s_or_other_quarters_scorecards_are_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => Summarize(QuarterRule.MeanOfMonths, Card(1, July), Card(1, August, employee: 6)));
        Assert.Throws<ArgumentException>(() => Summarize(QuarterRule.MeanOfMonths, Card(1, July), Card(1, July.AddMonths(-1))));
    }

    [Fact]
    public void Merging_adds_up_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 500], Gen.Int[1, 500]).Array[3].Sample(sums =>
        {
            Scorecard[] cards = [.. sums.Select((s, n) => OnTime(July.AddMonths(n), Math.Min(s.Item1, s.Item2), s.Item2))];
            var forward = Summarize(QuarterRule.MergedValues, cards);
            var backward = Summarize(QuarterRule.MergedValues, [.. cards.Reverse()]);
            Assert.Equal(new Measure(sums.Sum(s => Math.Min(s.Item1, s.Item2)), sums.Sum(s => s.Item2), sums.Sum(s => s.Item2)), forward.Lines[0].Sums);
            Assert.Equal(forward.ScoreHundredths, backward.ScoreHundredths);
        });

    private static Scorecard OnTime(StoreMonth month, int onTime, int all) =>
        Card([Part(Line("on-time-rate", 10_000, new Measure(onTime, all, all)))], month: month);

    private static QuarterSummary Summarize(QuarterRule rule, params Scorecard[] cards) => QuarterSummary.Of(Q3, cards, rule);

    [Fact]
    public void Events_are_not_added_up_against_a_curve_that_was_meant_for_a_month()
    {
        var complaints = ScoringCurve.Parse("events 0:100 20:0");
        var months = new[] { 7, 8, 9 }.Select(m => Some.Card([Some.Part(Some.Line("complaint-rate", 10_000, new(2, 50, 50), complaints))], month: new StoreMonth(2026, m)));
        var quarter = QuarterSummary.Of(new Quarter(2026, 3), months, QuarterRule.MergedValues);
        Assert.Equal((90_00, 90_000_000), (quarter.ScoreHundredths, quarter.Lines.Single().ScoreMillionths));
    }
}
