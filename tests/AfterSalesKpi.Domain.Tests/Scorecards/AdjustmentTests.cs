using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class AdjustmentTests
{
    private readonly AppraisalMonth month = new(1, 2, July);

    [Fact]
    public void It_says_for_whom_how_much_why_by_whom_and_when()
    {
        var given = Give(new AdjustmentTerms(5, -1_50, " 漏检 ") { Evidence = "WO-17", Address = "/work-orders/WO-17" }).Value;
        Assert.NotNull(given);
        Assert.Equal((1, 2, 5, July, -150), (given.GroupId, given.StoreId, given.EmployeeId, given.Month, given.PointsHundredths));
        Assert.Equal(("漏检", "WO-17", "/work-orders/WO-17", "manager", Now), (given.Reason, given.Evidence, given.Address, given.By, given.At));
        Assert.Equal(AdjustmentState.Counting, given.State);
    }

    [Theory]
    [InlineData(1, null, " ", "required")]
    [InlineData(0, null, "好", "nothing-adjusted")]
    [InlineData(100_01, null, "好", "adjustment-range")]
    [InlineData(int.MinValue, null, "坏", "adjustment-range")]
    [InlineData(0, "123456789", "坏", "too-long")]
    public void It_is_refused_with_the_reason(int points, string? cap, string reason, string code) =>
        Assert.Equal(code, Assert.Single(Give(new AdjustmentTerms(5, points, reason) { GradeCap = cap }).Problems).Code);

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("//example.com")]
    [InlineData("/\\example.com")]
    [InlineData("")]
    public void A_record_outside_the_program_is_no_evidence(string address) =>
        Assert.Equal("not-a-page", Assert.Single(Give(new AdjustmentTerms(5, 1, "好") { Address = address }).Problems).Code);

    [Fact]
    public void Nobody_adjusts_the_own_score()
    {
        Assert.Equal("own-adjustment", Assert.Single(Domain.Scorecards.Adjustment.Give(month, new AdjustmentTerms(21, 1_00, "好"), Manager, Now).Problems).Code);
        var given = Adjustment(1_00);
        Assert.Equal("own-adjustment", Assert.Single(given.Withdraw(month, new Signatory(13, 5, "self"), Now).Problems).Code);
        var veto = Give(new AdjustmentTerms(5, 0, "违规") { GradeCap = "D" }).Value!;
        Assert.Equal("own-adjustment", Assert.Single(veto.Decide(month, false, new Signatory(13, 5, "self"), Now).Problems).Code);
    }

    [Fact]
    public void A_veto_counts_once_another_person_has_approved_it()
    {
        var veto = Give(new AdjustmentTerms(5, 0, "违规") { GradeCap = "D" }).Value!;
        Assert.Equal(AdjustmentState.Proposed, veto.State);
        Assert.Null(Card([Part(Scoring(112_00))], adjustments: [veto]).VetoGrade);
        Assert.Equal("second-person", Assert.Single(veto.Decide(month, true, Manager, Now).Problems).Code);

        Assert.True(veto.Decide(month, true, Hr, Now).Succeeded);

        Assert.Equal((AdjustmentState.Counting, "hr"), (veto.State, veto.DecidedBy));
        Assert.Equal("D", Card([Part(Scoring(112_00))], adjustments: [veto]).Grade);
        Assert.Equal("nothing-proposed", Assert.Single(veto.Decide(month, false, Hr, Now).Problems).Code);
    }

    [Fact]
    public void A_veto_that_was_declined_never_counts()
    {
        var veto = Give(new AdjustmentTerms(5, -2_00, "违规") { GradeCap = "D" }).Value!;
        Assert.True(veto.Decide(month, false, Hr, Now).Succeeded);
        Assert.Equal(AdjustmentState.Declined, veto.State);
        Assert.Equal((112_00L, null), (Card([Part(Scoring(112_00))], adjustments: [veto]).FinalHundredths, Card([Part(Scoring(112_00))], adjustments: [veto]).VetoGrade));
    }

    [Fact]
    public void Files_are_added_by_who_gave_it_or_oversees_them_while_the_month_is_open()
    {
        var given = Adjustment(1_00);
        Assert.True(given.CanAttach(month, false, Manager).Succeeded);
        Assert.True(given.CanAttach(month, true, Hr).Succeeded);
        Assert.Equal("adjustment-not-yours", Assert.Single(given.CanAttach(month, false, Hr).Problems).Code);
        Assert.Equal("own-adjustment", Assert.Single(given.CanAttach(month, true, new Signatory(13, 5, "self")).Problems).Code);
        var published = new AppraisalMonth(1, 2, July);
        Bring(published, MonthState.Published);
        Assert.Equal("month-published", Assert.Single(given.CanAttach(published, true, Hr).Problems).Code);
        Assert.True(given.Withdraw(month, Manager, Now).Succeeded);
        Assert.Equal("already-withdrawn", Assert.Single(given.CanAttach(month, true, Hr).Problems).Code);
    }

    [Fact]
    public void A_file_of_it_lies_in_its_store_and_says_who_brought_it()
    {
        var file = AdjustmentFile.Take(Adjustment(1_00), "..\\表扬信.jpg", [0xFF, 0xD8, 0xFF, 1], Hr, Now).Value!;
        Assert.Equal((1, 2, "表扬信.jpg", "jpg", 4, "hr", Now), (file.GroupId, file.StoreId, file.Name, file.Kind, file.Size, file.By, file.At));
        (string, byte[]) good = ("a.jpg", [0xFF, 0xD8, 0xFF, 1]);
        Assert.Empty(KeptFile.Check([good, good], there: 3));
        Assert.Equal("too-many-files", Assert.Single(KeptFile.Check([good, good], there: 4)).Code);
        Assert.Equal(["file-kind", "file-empty"], KeptFile.Check([good, ("a.exe", [1, 2]), ("b.jpg", [])]).Select(p => p.Code));
    }

    [Fact]
    public void Points_beyond_the_cap_are_added_to_the_capped_ones_and_can_be_proved()
    {
        var beyond = Give(new AdjustmentTerms(5, -5_00, "重大投诉") { BeyondCap = true }).Value!;
        var card = Card([Part(Scoring(100_00))], Grading.Default, adjustments: [Adjustment(-12_00), beyond]);
        Assert.Equal((-12_00L, -5_00L, -15_00L, 85_00L), (card.GivenHundredths, card.BeyondCapHundredths, card.AdjustmentHundredths, card.FinalHundredths));
        Assert.Empty(card.Differences());
    }

    [Theory]
    [InlineData(MonthState.Open, null)]
    [InlineData(MonthState.Calculated, null)]
    [InlineData(MonthState.Published, "month-published")]
    [InlineData(MonthState.Locked, "month-locked")]
    public void It_is_given_decided_and_withdrawn_only_while_the_month_is_open(MonthState state, string? code)
    {
        var veto = Give(new AdjustmentTerms(5, 0, "违规") { GradeCap = "D" }).Value!;
        var given = Adjustment(1_00);
        Bring(month, state);
        Outcome[] outcomes = [Give(new AdjustmentTerms(5, 1, "好")), veto.Decide(month, true, Hr, Now), given.Withdraw(month, Hr, Now)];
        Assert.All(outcomes, o => Assert.Equal(code, o.Problems.Select(p => p.Code).SingleOrDefault()));
    }

    [Fact]
    public void It_is_withdrawn_once()
    {
        var given = Adjustment(1_00);
        Assert.True(given.Withdraw(month, Hr, Now).Succeeded);
        Assert.Equal("already-withdrawn", Assert.Single(given.Withdraw(month, Manager, Now).Problems).Code);
        Assert.Equal(("hr", AdjustmentState.Withdrawn), (given.WithdrawnBy, given.State));
    }

    [Fact]
    public void An_event_steps_up_each_time_again()
    {
        var rule = new AdjustmentRule(1, "late");
        Assert.True(rule.Revise(new AdjustmentRuleTerms("迟到", "Late", -50, -50, 1)).Succeeded);
        Assert.Equal([-50, -1_00, -1_50], Enumerable.Range(0, 3).Select(rule.ProposedHundredths));
        Assert.Equal(-Domain.Scorecards.Adjustment.MostHundredths, rule.ProposedHundredths(1_000_000));
        Assert.Equal("step-without-period", Assert.Single(rule.Revise(new AdjustmentRuleTerms("迟到", "Late", -50, -50)).Problems).Code);
    }

    [Fact]
    public void The_usual_events_are_sound_and_are_not_offered_twice()
    {
        var all = UsualRules.For(1, []);
        Assert.Contains(all, r => r.GradeCap == "D");
        Assert.Contains(all, r => r.PointsHundredths > 0);
        Assert.Equal(all.Count - 1, UsualRules.For(1, [all[0].Code]).Count);
    }

    private Outcome<Adjustment> Give(AdjustmentTerms terms) => Domain.Scorecards.Adjustment.Give(month, terms, Manager, Now);
}
