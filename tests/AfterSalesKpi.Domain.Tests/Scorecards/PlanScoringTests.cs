using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class PlanScoringTests
{
    [Fact]
    public void The_worked_example_of_indicators_md_gives_107_63_and_grade_A()
    {
        var result = Score(Technician);
        Assert.Equal([108m, 110m, 103.333333m, null], result.Lines.Select(l => l.Result.Score?.Round(6)));
        Assert.Equal([new(4, 9), new(3, 9), new(2, 9), Fraction.Zero], result.Lines.Select(l => l.EffectiveWeight));
        Assert.Equal("redistributed-no-data", result.Lines[3].Result.Note);
        Assert.Equal((107_63, "A", 11_000), (result.FinalHundredths, result.Grade, result.CoefficientTenThousandths));
        Assert.Equal(108_86, result.Dimensions[Dimension.Workflow]); // (4000×108 + 3000×110) / 7000 = 108.857…
        Assert.Equal(103_33, result.Dimensions[Dimension.Satisfaction]);
        Assert.False(result.Dimensions.ContainsKey(Dimension.Staff));
    }

    [Fact]
    public void Weights_30_40_30_with_the_last_redistributed_give_105_24()
    {
        var result = Score(Part(
            Line("on-time-rate", 3000, new Measure(43, 48, 48), ScoringCurve.Linear((80, 60), (95, 100))),
            Line("rework-rate", 4000, new Measure(0, 48, 48), ScoringCurve.Linear((3, 120), (5, 100))),
            Line("training-score", 3000, Measure.None)));
        Assert.Equal(105_24, result.ScoreHundredths);
    }

    [Fact]
    public void A_midpoint_made_of_thirds_is_rounded_away_from_zero()
    {
        // 0.3 × 33.333… + 0.5 × 70.01 + 0.2 × 0 is 45.005 exactly; decimals would make it 45.00499… and round it down.
        var result = Score(Part(
            Line("a", 3000, new Measure(1, 3, 3)), Line("b", 5000, new Measure(7001, 10_000, 3)), Line("c", 2000, new Measure(0, 3, 3))));
        Assert.Equal(45_01, result.ScoreHundredths);
    }

    [Fact]
    public void So_is_one_whose_weights_are_thirds()
    {
        var tenth = new Measure(1, 10, 3);
        var result = Score(Part(
            Line("a", 3000, tenth), Line("b", 3000, tenth), Line("c", 3000, new Measure(10_015, 100_000, 3)), Line("d", 1000, Measure.None)));
        Assert.Equal(10_01, result.ScoreHundredths); // (10 + 10 + 10.015) / 3 is 10.005 exactly
    }

    [Fact]
    public void Nothing_to_score_is_not_appraised_and_not_0()
    {
        var result = PlanScoring.Score(Grading.Default, [Part(Line("a", 10_000, Measure.None))], 5_00, new GradeCap("D", null, "事故"));
        Assert.True(result.NotAppraised);
        Assert.Equal((null, null, null, null, 0), (result.ScoreHundredths, result.FinalHundredths, result.Grade, result.CoefficientTenThousandths, result.AdjustmentHundredths));
        Assert.Single(result.Lines);
    }

    [Fact]
    public void A_zero_line_pulls_down_where_a_redistributed_one_does_not()
    {
        PartInput With(NoDataRule rule) => Part(Scoring(90_00, 8000), Line("training-score", 2000, Measure.None, noData: rule));
        Assert.Equal([90_00, 72_00, 92_00], new[] { NoDataRule.Redistribute, NoDataRule.Zero, NoDataRule.Full }.Select(r => Score(With(r)).ScoreHundredths));
    }

    [Theory]
    [InlineData(100_00, 3_00, 3_00, 103_00, "A")]
    [InlineData(100_00, 25_00, 10_00, 110_00, "S")]
    [InlineData(100_00, -25_00, -10_00, 90_00, "C")]
    [InlineData(4_00, -10_00, -10_00, 0, "D")]
    [InlineData(119_00, 10_00, 10_00, 129_00, "S")]
    public void Adjustments_are_capped_added_to_the_rounded_score_and_never_lead_below_0(
        long score, long given, long counted, long final, string grade)
    {
        var result = PlanScoring.Score(Grading.Default, [Part(Scoring(score))], given);
        Assert.Equal((score, counted, final, grade), (result.ScoreHundredths, result.AdjustmentHundredths, result.FinalHundredths, result.Grade));
    }

    [Theory]
    [InlineData(59_99, "D", "on-time-rate")]
    [InlineData(60_00, "B", null)]
    public void A_line_below_its_bound_caps_the_grade_and_says_so(long line, string grade, string? vetoedBy)
    {
        var result = Score(Part(Scoring(line, 1000, veto: new Veto(60_00, "D")), Scoring(105_00, 9000, "rework-rate")));
        Assert.Equal((grade, vetoedBy), (result.Grade, result.Cap?.Indicator));
    }

    [Fact]
    public void A_recorded_event_caps_the_grade_with_its_reason_and_leaves_the_score()
    {
        var result = PlanScoring.Score(Grading.Default, [Part(Scoring(112_00))], 0, new GradeCap("D", null, "违反安全规程"));
        Assert.Equal((112_00, "D", 6000, "违反安全规程"), (result.FinalHundredths, result.Grade, result.CoefficientTenThousandths, result.Cap?.Reason));
    }

    [Fact]
    public void A_cap_never_makes_a_grade_better_and_the_hardest_of_several_holds()
    {
        Assert.Equal("D", PlanScoring.Score(Grading.Default, [Part(Scoring(50_00))], 0, new GradeCap("B", null, "迟到")).Grade);
        var both = PlanScoring.Score(Grading.Default, [Part(Scoring(96_00, veto: new Veto(97_00, "D")))], 0, new GradeCap("C", null, "迟到"));
        Assert.Equal(("D", "on-time-rate"), (both.Grade, both.Cap?.Indicator));
    }

    [Fact]
    public void A_cap_to_a_grade_unknown_to_the_plan_is_one_to_the_worst() =>
        Assert.Equal("D", PlanScoring.Score(Grading.Default, [Part(Scoring(112_00))], 0, new GradeCap("E", null, "事故")).Grade);

    [Theory]
    [InlineData(NoDataRule.Zero, "D")]
    [InlineData(NoDataRule.Full, "B")]
    [InlineData(NoDataRule.Previous, "B")]
    [InlineData(NoDataRule.Redistribute, "B")]
    public void A_veto_rests_on_data_or_a_duty_not_done_never_on_a_score_taken_over(NoDataRule rule, string grade)
    {
        var line = Line("stock-accuracy", 100, Measure.None, noData: rule, veto: new Veto(101_00, "D"), previous: Fraction.Of(10));
        Assert.Equal(grade, Score(Part(line, Scoring(101_00, 9900))).Grade);
    }

    [Fact]
    public void Two_positions_in_a_month_weigh_by_the_days_held()
    {
        var first = new PartInput(1, 11, 10, [Scoring(120_00)]);
        var second = new PartInput(2, 12, 20, [Scoring(90_00, 5000), Scoring(60_00, 5000, "rework-rate")]);
        var result = PlanScoring.Score(Grading.Default, [first, second]);
        Assert.Equal(90_00, result.ScoreHundredths); // (10 × 120 + 20 × 75) / 30
        Assert.Equal([new(1, 3), new(1, 3), new(1, 3)], result.Lines.Select(l => l.EffectiveWeight));
    }

    [Fact]
    public void A_position_in_which_nothing_could_be_scored_leaves_its_days_to_the_other()
    {
        var result = PlanScoring.Score(
            Grading.Default, [new PartInput(1, 11, 30, [Line("a", 10_000, Measure.None)]), new PartInput(2, 12, 1, [Scoring(77_00)])]);
        Assert.Equal(77_00, result.ScoreHundredths);
    }

    private static ScoreResult Score(PartInput part) => PlanScoring.Score(Grading.Default, [part]);
}
