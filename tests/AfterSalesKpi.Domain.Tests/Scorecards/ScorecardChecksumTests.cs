using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class ScorecardChecksumTests
{
    private static readonly ScorecardSubject Subject = new(1, 2, 5, July);
    private static readonly LineInput First = Line("on-time-rate", 6000, new(46, 50, 50), minimumSample: 5, veto: new Veto(10_00, "D"));
    private static readonly LineInput Second = Line("teamwork", 4000, Measure.None, noData: NoDataRule.Previous, previous: Fraction.Of(80));

    [Fact]
    public void It_changes_with_every_input()
    {
        Scorecard[] cards =
        [
            Made(),
            Made(Subject with { GroupId = 3 }),
            Made(Subject with { StoreId = 3 }),
            Made(Subject with { EmployeeId = 6 }),
            Made(Subject with { Month = July.AddMonths(1) }),
            Made(Subject with { Revision = 2 }),
            Made(Subject with { Team = "一组" }),
            Made(Subject with { LeaveDays = 1 }),
            Made(grading: Grading.Default with { AdjustmentCapHundredths = 20_00 }),
            Made(grading: Grading.Default with { Rule = CoefficientRule.Linear }),
            Made(part: p => p with { PositionId = 2 }),
            Made(part: p => p with { PlanVersionId = 12 }),
            Made(part: p => p with { Days = 30 }),
            Made(part: p => p with { Lines = [First] }),
            Made(first: First with { Sums = new(45, 50, 50) }),
            Made(first: First with { Sums = new(46, 51, 50) }),
            Made(first: First with { Sums = new(46, 50, 49) }),
            Made(first: First with { Sums = new(92, 100, 50) }), // the same value
            Made(first: First with { DutyExisted = false }),
            Made(terms: t => t with { Indicator = "own-on-time-rate" }),
            Made(terms: t => t with { Dimension = Dimension.Satisfaction }),
            Made(terms: t => t with { Scale = Scale.One }),
            Made(terms: t => t with { Scope = ItemScope.Store }),
            Made(terms: t => t with { WeightBasisPoints = 6001 }),
            Made(terms: t => t with { Curve = ScoringCurve.Step((0, 0), (92, 92)) }), // the same score
            Made(terms: t => t with { MinimumSample = 6 }),
            Made(terms: t => t with { NoData = NoDataRule.Zero }),
            Made(terms: t => t with { Veto = null }),
            Made(terms: t => t with { Veto = new Veto(11_00, "D") }),
            Made(terms: t => t with { Veto = new Veto(10_00, "C") }),
            Made(second: Second with { Previous = Fraction.Of(80.0000001m) }),
            Made(second: Second with { Previous = null }),
            Made(adjustments: Adjustment(1)),
            Made(adjustments: Adjustment(11_00)),
            Made(adjustments: Adjustment(12_00)),
            Made(adjustments: Adjustment(0, "S")),
            Made(adjustments: Adjustment(0, "S", "别的原因")),
        ];
        Assert.Equal(cards.Length, cards.Select(c => c.Checksum).Distinct().Count());
        Assert.All(cards, c => Assert.Matches("^[0-9a-f]{64}$", c.Checksum));
    }

    [Fact]
    public void The_same_inputs_at_another_time_in_another_order_give_the_same()
    {
        var later = new Scorecard(Subject, Grading.Default, [Part(Second, First)], [], Now.AddDays(1));
        Assert.Equal(Made().Checksum, later.Checksum);
    }

    [Fact]
    public void Ranking_does_not_move_it()
    {
        var card = Made();
        var before = card.Checksum;
        Ranking.Apply([card]);
        Assert.Equal((1, before, before), (card.Rank, card.Checksum, ScorecardChecksum.Of(card)));
    }

    [Fact]
    public void Neighbouring_fields_cannot_be_mistaken_for_each_other()
    {
        Assert.StartsWith("11:scorecard-1,1:1,1:2,5:24318,1:1,1:5,1:1,2:11,-,1:0,", ScorecardChecksum.Text(Made()), StringComparison.Ordinal);
        Assert.NotEqual(
            ScorecardChecksum.Text(Made(Subject with { Team = "" })), ScorecardChecksum.Text(Made(Subject with { Team = null })));
    }

    [Fact]
    public void Any_culture_gives_the_same()
    {
        var expected = Made().Checksum;
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("ar-SA");
            Assert.Equal(expected, Made().Checksum);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static Scorecard Made(
        ScorecardSubject? subject = null,
        Grading? grading = null,
        Func<PartInput, PartInput>? part = null,
        LineInput? first = null,
        LineInput? second = null,
        Func<ItemTerms, ItemTerms>? terms = null,
        params Adjustment[] adjustments)
    {
        var line = first ?? First;
        if (terms is not null) line = line with { Terms = terms(line.Terms) };
        var whole = Part(line, second ?? Second);
        return new Scorecard(subject ?? Subject, grading ?? Grading.Default, [part is null ? whole : part(whole)], adjustments, Now);
    }
}
