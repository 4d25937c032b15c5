using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class ImprovementTests
{
    [Fact]
    public void Two_more_on_time_are_worth_what_the_score_would_really_gain()
    {
        var curve = ScoringCurve.Linear((70, 0), (90, 100), (95, 120));
        LineInput Training() => Scoring(100_00, 5000, "training-score");
        var now = Card([Part(Line("on-time-rate", 5000, new(40, 50, 50), curve), Training())]);
        var then = Card([Part(Line("on-time-rate", 5000, new(42, 52, 52), curve), Training())]);

        var gain = Improvement.Of(now.Lines.Single(l => l.Indicator == "on-time-rate"), Direction.HigherIsBetter)!;

        Assert.Equal((2, false), (gain.Records, gain.Fewer));
        Assert.Equal((then.FinalHundredths!.Value - now.FinalHundredths!.Value) / 100m, Math.Round(gain.Points, 2)); // both are scored
    }

    [Fact]
    public void Where_less_is_better_it_is_fewer_and_never_fewer_than_there_are()
    {
        var curve = ScoringCurve.Linear((3, 120), (5, 100), (10, 0));
        Assert.Equal((1, true), Improvement.Of(Card([Part(Line("rework-rate", 10_000, new(1, 15, 15), curve))]).Lines[0], Direction.LowerIsBetter) is { } one ? (one.Records, one.Fewer) : default);
        Assert.Null(Improvement.Of(Card([Part(Line("rework-rate", 10_000, new(0, 15, 15), curve))]).Lines[0], Direction.LowerIsBetter));
    }

    [Fact]
    public void Times_sums_without_own_data_and_what_is_at_the_top_are_not_told()
    {
        var times = Line("handling-time", 10_000, new(90_000, 10, 10), scale: new Scale(1, 3600));
        var seconds = Line("labour-efficiency", 10_000, new(3600, 7200, 2));
        var top = Line("on-time-rate", 10_000, new(50, 50, 50));
        var none = Line("on-time-rate", 10_000, Measure.None, noData: NoDataRule.Zero);
        Assert.All(new[] { times, seconds, top, none }, line => Assert.Null(Improvement.Of(Card([Part(line)]).Lines[0], Direction.HigherIsBetter)));
    }
}
