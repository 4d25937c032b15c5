using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class AppealTests
{
    private static readonly Signatory Technician = new(10, 5, "technician");
    private static readonly DateTime AnswerDue = Now.AddDays(2);
    private static readonly DateTime DecisionDue = Now.AddDays(4);

    private readonly AppraisalMonth month = new(1, 2, July);

    [Fact]
    public void It_is_filed_answered_and_decided()
    {
        var appeal = Filed();
        Assert.Equal((AppealState.Filed, AnswerDue), (appeal.State, appeal.DueAt));
        Assert.True(appeal.Reply("已核实", Manager, Now.AddDays(1), Now.AddDays(3)).Succeeded);
        Assert.Equal((AppealState.Answered, Now.AddDays(3)), (appeal.State, appeal.DueAt));
        Assert.True(appeal.Decide(AppealState.PartlyAccepted, AppealRemedy.Adjustment, "一半属实", 2, Hr, Now.AddDays(2)).Succeeded);
        Assert.Equal((AppealState.PartlyAccepted, AppealRemedy.Adjustment, 2, "hr"), (appeal.State, appeal.Remedy, appeal.ToRevision, appeal.DecidedBy));
        Assert.Null(appeal.DueAt);
    }

    [Theory]
    [InlineData(MonthState.Open, "month-not-published")]
    [InlineData(MonthState.Calculated, "month-not-published")]
    [InlineData(MonthState.Published, "")]
    [InlineData(MonthState.Locked, "month-locked")]
    public void Only_a_published_month_takes_appeals(MonthState state, string code)
    {
        Bring(month, state);
        Assert.Equal(code, Code(File(new AppealTerms(5, "不对"))));
    }

    [Fact]
    public void A_month_opened_again_takes_appeals_against_what_was_published_as_long_as_the_window_lasts()
    {
        Bring(month, MonthState.Published);
        Assert.True(month.Reopen().Succeeded);
        Assert.Equal(1, File(new AppealTerms(5, "不对")).Value!.Revision);
        Assert.Equal("appeals-over", Code(Appeal.CanAppeal(month, Now.AddDays(3))));
        Assert.Equal("", Code(Appeal.CanAppeal(month, Now.AddDays(3).AddSeconds(-1))));
    }

    [Theory]
    [InlineData(5, " ", null, "required")]
    [InlineData(6, "不对", null, "appeal-not-yours")]
    [InlineData(5, "不对", "//elsewhere", "not-a-page")]
    public void It_is_refused_with_the_reason(int employee, string text, string? address, string code)
    {
        Bring(month, MonthState.Published);
        Assert.Equal(code, Code(File(new AppealTerms(employee, text) { Address = address })));
    }

    [Fact]
    public void Nobody_answers_or_decides_the_own_one()
    {
        var appeal = Filed();
        Assert.Equal("own-appeal", Code(appeal.Reply("对", Technician, Now, DecisionDue)));
        Assert.Equal("own-appeal", Code(appeal.Decide(AppealState.Accepted, AppealRemedy.Correction, "对", 2, new Signatory(99, 5, "second account"), Now.AddDays(3))));
    }

    [Fact]
    public void It_is_decided_once_it_is_answered_or_the_answer_is_late()
    {
        var appeal = Filed();
        Assert.Equal("answer-awaited", Code(appeal.CanDecide(Hr, AnswerDue.AddSeconds(-1))));
        Assert.Equal("", Code(appeal.CanDecide(Hr, AnswerDue)));
        Assert.True(appeal.Reply("已核实", Manager, Now, DecisionDue).Succeeded);
        Assert.Equal("", Code(appeal.CanDecide(Hr, Now)));
    }

    [Fact]
    public void A_managers_own_waits_for_no_answer()
    {
        var appeal = Filed(answerDue: false);
        Assert.Equal((AppealState.Answered, DecisionDue), (appeal.State, appeal.DueAt));
        Assert.Equal("", Code(appeal.CanDecide(Hr, Now)));
    }

    [Theory]
    [InlineData(null, AppealRemedy.Correction, "对")]
    [InlineData(AppealState.Withdrawn, AppealRemedy.Correction, "对")]
    [InlineData(AppealState.Accepted, null, "对")]
    [InlineData(AppealState.Rejected, null, " ")]
    public void A_decision_says_what_follows_and_why(AppealState? decision, AppealRemedy? remedy, string reason)
    {
        var appeal = Filed(answerDue: false);
        Assert.Equal("required", Code(appeal.Decide(decision, remedy, reason, 2, Hr, Now)));
        Assert.Equal(AppealState.Answered, appeal.State);
    }

    public static TheoryData<AppealState, string, string, string> Steps() => new()
    {
        { AppealState.Filed, "", "", "" },
        { AppealState.Answered, "already-answered", "", "" },
        { AppealState.Accepted, "appeal-closed", "appeal-closed", "appeal-closed" },
        { AppealState.PartlyAccepted, "appeal-closed", "appeal-closed", "appeal-closed" },
        { AppealState.Rejected, "appeal-closed", "appeal-closed", "appeal-closed" },
        { AppealState.Withdrawn, "appeal-closed", "appeal-closed", "appeal-closed" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_is_allowed_or_refused_by_the_state(AppealState state, string reply, string decide, string withdraw)
    {
        Assert.Equal(reply, Code(In(state).Reply("答复", Manager, Now.AddDays(2), DecisionDue)));
        Assert.Equal(decide, Code(In(state).Decide(AppealState.Rejected, null, "不属实", null, Hr, Now.AddDays(3))));
        Assert.Equal(withdraw, Code(In(state).Withdraw(Technician, Now.AddDays(2))));
    }

    [Fact]
    public void Only_who_filed_it_takes_it_back() => Assert.Equal("appeal-not-yours", Code(Filed().Withdraw(Manager, Now)));

    [Fact]
    public void Each_deadline_that_passes_is_told_once()
    {
        var appeal = Filed();
        Assert.False(appeal.Escalate(AnswerDue.AddSeconds(-1)));
        Assert.True(appeal.Escalate(AnswerDue));
        Assert.False(appeal.Escalate(AnswerDue.AddHours(1)));
        Assert.True(appeal.Reply("迟到的答复", Manager, AnswerDue.AddHours(2), DecisionDue).Succeeded);
        Assert.False(appeal.Escalate(DecisionDue.AddSeconds(-1)));
        Assert.True(appeal.Escalate(DecisionDue));
    }

    [Fact]
    public void An_accepted_appeal_is_the_reason_of_a_new_revision_with_both_names()
    {
        var appeal = Filed();
        var revision = MonthReopening.OfAppeal(month, appeal, "属实", Hr, Now.AddDays(2)).Value!;
        Assert.Equal((1, 2, RevisionCause.Appeal), (revision.FromRevision, revision.ToRevision, revision.Cause));
        Assert.Equal(("technician", "hr", "属实"), (revision.AskedBy, revision.DecidedBy, revision.Reason));
    }

    private static string Code(Outcome outcome) => outcome.Problems.Select(p => p.Code).FirstOrDefault() ?? "";

    private Appeal In(AppealState state)
    {
        var appeal = Filed();
        if (state == AppealState.Withdrawn) Assert.True(appeal.Withdraw(Technician, Now).Succeeded);
        if (state is not (AppealState.Filed or AppealState.Withdrawn)) Assert.True(appeal.Reply("已核实", Manager, Now, DecisionDue).Succeeded);
        if (state is AppealState.Accepted or AppealState.PartlyAccepted or AppealState.Rejected) Assert.True(appeal.Decide(state, AppealRemedy.Correction, "理由", 2, Hr, Now).Succeeded);
        Assert.Equal(state, appeal.State);
        return appeal;
    }

    private Appeal Filed(bool answerDue = true)
    {
        if (month.State == MonthState.Open) Bring(month, MonthState.Published);
        return Appeal.File(month, new AppealTerms(5, "不对"), Technician, Now, answerDue ? AnswerDue : null, DecisionDue).Value!; // sound
    }

    private Outcome<Appeal> File(AppealTerms terms) => Appeal.File(month, terms, Technician, Now, AnswerDue, DecisionDue);
}
