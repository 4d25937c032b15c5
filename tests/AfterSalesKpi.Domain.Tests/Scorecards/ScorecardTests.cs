using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class ScorecardTests
{
    [Fact]
    public void It_keeps_what_the_worked_example_came_from_and_to()
    {
        var card = Card([Technician], adjustments: [Adjustment(2_50), Adjustment(-50)]);
        Assert.Equal((107_63, 2_00, 109_63, "A"), (card.ScoreHundredths, card.AdjustmentHundredths, card.FinalHundredths, card.Grade));
        Assert.Equal((103_33, 108_86, null, null, null),
            (card.SatisfactionHundredths, card.WorkflowHundredths, card.PartsHundredths, card.FollowUpHundredths, card.StaffHundredths));
        var quality = card.Lines.Single(l => l.Indicator == "repair-quality");
        Assert.Equal((780, 9, 9, 103_333_333, 222_222), (quality.Numerator, quality.Denominator, quality.Sample, quality.ScoreMillionths, quality.EffectiveWeightMillionths));
        Assert.Equal(86.666m, decimal.Round(quality.Value()!.Value, 3, MidpointRounding.ToZero)); // has a denominator
        Assert.Null(card.Lines.Single(l => l.Indicator == "training-score").ScoreMillionths);
        Assert.Empty(card.Differences());
    }

    [Fact]
    public void A_score_taken_over_stays_exact_over_months()
    {
        var earlier = Card([Technician], month: July.AddMonths(-2)).Lines.Single(l => l.Indicator == "repair-quality");
        var previous = PreviousScore.Of(July, [(July.AddMonths(-2), earlier)]);
        Assert.Equal(new Fraction(310, 3), previous);
        var card = Card([Part(Line("repair-quality", 10_000, Measure.None, noData: NoDataRule.Previous, previous: previous))]);
        Assert.Equal((103_33, "310/3"), (card.FinalHundredths, card.Lines[0].CarriedScore));
        Assert.Empty(card.Differences());
    }

    [Fact]
    public void Only_a_measured_score_of_the_last_three_months_is_taken_over()
    {
        ScorecardLine Measured(long hundredths) => Card([Part(Scoring(hundredths))]).Lines[0];
        var given = Card([Part(Line("on-time-rate", 10_000, Measure.None, noData: NoDataRule.Full))]).Lines[0];
        Assert.Null(PreviousScore.Of(July, []));
        Assert.Null(PreviousScore.Of(July, [(July.AddMonths(-4), Measured(90_00)), (July, Measured(80_00)), (July.AddMonths(-1), given)]));
        Assert.Equal(Fraction.Of(70), PreviousScore.Of(July, [(July.AddMonths(-3), Measured(60_00)), (July.AddMonths(-2), Measured(70_00)), (July.AddMonths(-1), given)]));
        Assert.Equal(Fraction.Of(60), PreviousScore.Of(July, [(July.AddMonths(-3), Measured(60_00))]));
    }

    [Fact]
    public void The_position_held_longest_is_the_card_s()
    {
        var card = Card([new PartInput(1, 11, 10, [Scoring(100_00)]), new PartInput(2, 12, 21, [Scoring(90_00)])]);
        Assert.Equal((2, 12), (card.PositionId, card.PlanVersionId));
        Assert.Equal([(1, 11, 10), (2, 12, 21)], card.Lines.Select(l => (l.PositionId, l.PlanVersionId, l.Days)));
        Assert.Equal(93_23, card.FinalHundredths); // (10 × 100 + 21 × 90) / 31
        Assert.Empty(card.Differences());
    }

    [Fact]
    public void Of_two_positions_held_equally_long_the_later_is_the_card_s_and_of_unequal_the_longer()
    {
        PartInput Held(int position, int days) => new(position, 10 + position, days, [Scoring(100_00)]);
        Assert.Equal(2, Card([Held(1, 15), Held(2, 15)]).PositionId);
        Assert.Equal(1, Card([Held(1, 16), Held(2, 15)]).PositionId);
    }

    [Fact]
    public void Stretches_are_sealed_and_a_card_without_any_keeps_the_text_it_always_had()
    {
        ScorecardStretch stretch = new(1, 2, null, new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31), 3);
        Scorecard Made(params ScorecardStretch[] stretches) =>
            new(new ScorecardSubject(1, 2, 5, July, LeaveDays: 3, Stretches: stretches), Grading.Default, [Part(Scoring(100_00))], [], Now);
        Assert.DoesNotContain("stretch", ScorecardChecksum.Text(Made()), StringComparison.Ordinal);
        Scorecard[] cards = [Made(), Made(stretch), Made(stretch with { LeaveDays = 2 }), Made(stretch with { Team = "一组" }), Made(stretch with { To = new DateOnly(2026, 7, 30) }), Made(stretch, stretch)];
        Assert.Equal(cards.Length, cards.Select(c => c.Checksum).Distinct().Count());
        Assert.All(cards, c => Assert.Empty(c.Differences()));
    }

    [Fact]
    public void A_withdrawn_adjustment_counts_nowhere()
    {
        var mistake = Adjustment(-9_00, "D");
        Assert.True(mistake.Withdraw(new AppraisalMonth(1, 2, July), Hr, Now).Succeeded);
        var card = Card([Part(Scoring(100_00))], adjustments: [mistake]);
        Assert.Equal((100_00, 0, null), (card.FinalHundredths, card.GivenHundredths, card.VetoGrade));
    }

    [Fact]
    public void The_hardest_event_caps_and_its_reason_is_kept()
    {
        var card = Card([Part(Scoring(112_00))], adjustments: [Adjustment(0, "C", "迟到"), Adjustment(0, "D", "违反安全规程"), Adjustment(1_00)]);
        Assert.Equal(("D", "D", "违反安全规程", 113_00), (card.Grade, card.VetoGrade, card.VetoReason, card.FinalHundredths));
        Assert.Empty(card.Differences());
    }

    [Theory]
    [InlineData(nameof(Scorecard.ScoreHundredths), 107_64L, "score")]
    [InlineData(nameof(Scorecard.FinalHundredths), 120_00L, "final")]
    [InlineData(nameof(Scorecard.AdjustmentHundredths), 1L, "adjustment")]
    [InlineData(nameof(Scorecard.Grade), "S", "grade")]
    [InlineData(nameof(Scorecard.CoefficientTenThousandths), 12_000, "coefficient")]
    [InlineData(nameof(Scorecard.NotAppraised), true, "appraised")]
    [InlineData(nameof(Scorecard.WorkflowHundredths), 1L, "Workflow")]
    [InlineData(nameof(Scorecard.VetoGrade), "D", "veto")]
    public void What_was_changed_behind_its_back_is_named(string property, object value, string named)
    {
        var card = Card([Technician]);
        typeof(Scorecard).GetProperty(property)!.SetValue(card, value); // a property of it
        Assert.Equal([named, "checksum"], card.Differences().Select(d => d[..d.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData(nameof(ScorecardLine.Numerator), 47L, "on-time-rate score")]
    [InlineData(nameof(ScorecardLine.Sample), 0, "on-time-rate note")]
    [InlineData(nameof(ScorecardLine.WeightBasisPoints), 4001, "on-time-rate weight")]
    [InlineData(nameof(ScorecardLine.ScoreMillionths), 1L, "on-time-rate score")]
    public void A_line_changed_behind_its_back_is_named(string property, object value, string named)
    {
        var card = Card([Technician]);
        typeof(ScorecardLine).GetProperty(property)!.SetValue(card.Lines[0], value); // a property of it
        var differences = card.Differences().Select(d => d[..d.IndexOf(':', StringComparison.Ordinal)]).ToList();
        Assert.Contains(named, differences);
        Assert.Contains("checksum", differences);
    }
}
