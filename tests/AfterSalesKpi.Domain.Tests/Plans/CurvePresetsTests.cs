using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class CurvePresetsTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(45, 50)]
    [InlineData(90, 100)]
    [InlineData(99, 110)]
    [InlineData(108, 120)]
    [InlineData(200, 120)]
    public void Attainment_of_a_higher_is_better_target_is_its_share_up_to_120(int value, int score) =>
        Assert.Equal(score, CurvePresets.Attainment(90, Direction.HigherIsBetter).Score(value));

    [Theory]
    [InlineData(0, 120)]
    [InlineData(4, 120)]
    [InlineData(5, 100)]
    [InlineData(6, 80)]
    [InlineData(10, 0)]
    [InlineData(11, 0)]
    public void Attainment_of_a_lower_is_better_target_loses_a_point_for_each_percent_above(int value, int score) =>
        Assert.Equal(score, CurvePresets.Attainment(5, Direction.LowerIsBetter).Score(value));

    [Fact]
    public void A_target_of_nothing_cannot_be_attained() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CurvePresets.Attainment(0, Direction.LowerIsBetter));

    [Fact]
    public void Bands_begin_at_their_value_and_end_before_the_next()
    {
        var curve = CurvePresets.Bands((0, 120), (2, 100), (5, 60), (10, 0));
        Assert.Equal([120m, 100m, 100m, 60m, 0m], new[] { 1.99m, 2m, 4.99m, 5m, 10m }.Select(curve.Score));
    }

    [Fact]
    public void Floor_target_and_stretch_are_joined_by_lines_either_way()
    {
        var rising = CurvePresets.FloorTargetStretch(80, 95, 99);
        Assert.Equal([60m, 60m, 80m, 100m, 110m, 120m, 120m], new[] { 0m, 80m, 87.5m, 95m, 97m, 99m, 100m }.Select(rising.Score));
        var falling = CurvePresets.FloorTargetStretch(10, 5, 2, 0);
        Assert.Equal([120m, 120m, 100m, 50m, 0m], new[] { 0m, 2m, 5m, 7.5m, 10m }.Select(falling.Score));
    }

    [Theory]
    [InlineData(80, 70, 95)]
    [InlineData(80, 95, 90)]
    [InlineData(10, 10, 20)]
    public void A_target_outside_floor_and_stretch_is_a_mistake(int floor, int target, int stretch) =>
        Assert.Throws<ArgumentException>(() => CurvePresets.FloorTargetStretch(floor, target, stretch));

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 80)]
    [InlineData(2.5, 50)]
    [InlineData(5, 0)]
    [InlineData(9, 0)]
    public void A_deduction_begins_at_100_and_loses_points_for_each_event(decimal value, decimal score) =>
        Assert.Equal(score, CurvePresets.Deduction(20, Direction.LowerIsBetter).Score(value));

    [Fact]
    public void A_deduction_costs_nothing_up_to_what_is_allowed_and_never_gives_more_than_100()
    {
        var curve = CurvePresets.Deduction(10, Direction.LowerIsBetter, 2);

        Assert.Equal((100, 100, 90, 0), (curve.Score(0m), curve.Score(2m), curve.Score(3m), curve.Score(12m)));
        Assert.Equal(75, CurvePresets.Deduction(5, Direction.HigherIsBetter, 95).Score(90m));
    }

    [Fact]
    public void Points_per_event_are_lost_for_each_record_beyond_what_is_allowed()
    {
        var complaints = CurvePresets.PerEvent(5, Direction.LowerIsBetter, allowed: 1);
        Assert.Equal("events 1:100 21:0", complaints.ToString());
        Assert.Equal(complaints, ScoringCurve.Parse("events 1:100 21:0"));
        Assert.Equal([100m, 100m, 95m, 85m, 0m], new[] { 0m, 1m, 2m, 4m, 30m }.Select(complaints.Score));
        Assert.Equal((null, 1m), (complaints.Target, complaints.AllowedEvents));
        Assert.Equal("misses 0:100 10:0", CurvePresets.PerEvent(10, Direction.HigherIsBetter).ToString());
    }
}
