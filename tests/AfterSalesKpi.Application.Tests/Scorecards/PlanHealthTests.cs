using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Health;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class PlanHealthTests
{
    private static readonly PlanItem Attitude = new("service-attitude", ItemScope.Own, 5000, ScoringCurve.Linear((60, 0), (85, 100), (95, 120)), 5);
    private static readonly PlanItem OnTime = new("on-time-rate", ItemScope.Own, 5000, ScoringCurve.Linear((0, 0), (100, 100)), 5);

    [Fact]
    public void A_target_that_nearly_everybody_has_far_behind_no_longer_separates_and_a_harder_one_is_proposed()
    {
        var lines = Enumerable.Range(1, 25).Select(n => Line(n, Attitude, n <= 2 ? 70 : 93 + (n % 6)));

        var health = PlanHealth.Of([Attitude], [.. lines], IndicatorCatalogue.BuiltIn)[0];

        Assert.Equal(92, health.PercentOf(health.AtCeiling));
        Assert.Equal([HealthFinding.TooEasy], health.Findings);
        Assert.Equal(96, health.ProposedTarget); // the value that six in ten do not exceed
    }

    [Fact]
    public void A_target_out_of_reach_and_samples_too_small_are_named()
    {
        var lines = Enumerable.Range(1, 20).Select(n => Line(n, Attitude, 66, n % 2 == 0 ? 2 : 8));

        var health = PlanHealth.Of([Attitude], [.. lines], IndicatorCatalogue.BuiltIn)[0];

        Assert.Equal((20, 10, 10), (health.Lines, health.TooSmall, health.AtFloor));
        Assert.Equal([HealthFinding.TooHard, HealthFinding.SmallSamples], health.Findings);
    }

    [Fact]
    public void Two_items_that_rise_and_fall_together_count_twice()
    {
        var lines = Enumerable.Range(1, 30).SelectMany(n => new[] { Line(n, Attitude, 60 + n), Line(n, OnTime, 40 + n) });

        var health = PlanHealth.Of([Attitude, OnTime], [.. lines], IndicatorCatalogue.BuiltIn);

        Assert.Contains(HealthFinding.Doubles, health[0].Findings);
        Assert.Equal("service-attitude", health[1].Like?.Item.Indicator);
    }

    [Fact]
    public void Scores_that_rise_within_the_year_are_told_of()
    {
        var lines = Enumerable.Range(1, 24).Select(n => Line(n, OnTime, 60 + n, month: new StoreMonth(2026, ((n - 1) / 2) + 1)));

        var health = PlanHealth.Of([OnTime], [.. lines], IndicatorCatalogue.BuiltIn)[0];

        Assert.Equal(18m, health.Drift);
        Assert.Contains(HealthFinding.Rising, health.Findings);
    }

    [Fact]
    public void Of_a_few_values_nothing_is_said()
    {
        var health = PlanHealth.Of([Attitude], [.. Enumerable.Range(1, 9).Select(n => Line(n, Attitude, 99))], IndicatorCatalogue.BuiltIn)[0];

        Assert.Empty(health.Findings);
        Assert.Null(health.ProposedTarget);
    }

    private static PlanLine Line(int card, PlanItem item, int value, int sample = 10, StoreMonth? month = null) => new(
        card, month ?? new StoreMonth(2026, 6), item.Indicator, item.Scope,
        item.Indicator == "on-time-rate" ? new Measure(value, 100, sample) : new Measure(value * sample, sample, sample), null, null);
}
