using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class AppraisalMonthTests
{
    private readonly AppraisalMonth month = new(1, 2, July);

    [Fact]
    public void It_goes_from_open_over_calculated_and_published_to_locked()
    {
        Assert.Equal(MonthState.Open, month.State);
        Calculate();
        Assert.Equal((MonthState.Calculated, Now), (month.State, month.CalculatedAt));
        Done(month.Publish("manager", Now.AddDays(1)));
        Assert.Equal((MonthState.Published, "manager", Now.AddDays(1)), (month.State, month.PublishedBy, month.PublishedAt));
        Done(month.Lock("hr", Now.AddDays(5)));
        Assert.Equal((MonthState.Locked, "hr", Now.AddDays(5)), (month.State, month.LockedBy, month.LockedAt));
        Assert.Equal(1, month.Revision);
    }

    [Fact]
    public void A_draft_is_calculated_as_often_as_wished()
    {
        Calculate();
        Calculate();
        Assert.Equal((MonthState.Calculated, 2), (month.State, month.FencingNumber));
    }

    [Fact]
    public void No_step_is_left_out_or_taken_back()
    {
        Refused("month-not-calculated", month.Publish("m", Now));
        Refused("month-not-published", month.Lock("m", Now));
        Calculate();
        Refused("month-not-published", month.Lock("m", Now));
        Done(month.Publish("m", Now));
        Refused("month-published", month.Publish("m", Now));
        Refused("month-published", month.StartRun(Now));
        Done(month.Lock("m", Now));
        Refused("month-locked", month.Lock("m", Now));
        Refused("month-locked", month.Publish("m", Now));
        Refused("month-locked", month.StartRun(Now));
    }

    [Fact]
    public void A_run_that_was_overtaken_may_not_write()
    {
        Done(month.StartRun(Now));
        var slow = month.FencingNumber;
        Done(month.StartRun(Now.AddMinutes(1)));
        var quick = month.FencingNumber;
        Assert.True(quick > slow);
        Refused("run-overtaken", month.ReportProgress(slow, 50));
        Refused("run-overtaken", month.FinishRun(slow, Now));
        Refused("run-overtaken", month.AbandonRun(slow));
        Assert.True(month.IsRunning);
        Done(month.ReportProgress(quick, 130));
        Assert.Equal(100, month.RunProgress);
        Done(month.FinishRun(quick, Now.AddMinutes(2)));
        Assert.False(month.IsRunning);
        Refused("run-overtaken", month.FinishRun(quick, Now.AddMinutes(3)));
        Refused("run-overtaken", month.FinishRun(slow, Now.AddMinutes(3)));
        Assert.Equal(Now.AddMinutes(2), month.CalculatedAt);
    }

    [Fact]
    public void An_abandoned_run_leaves_the_month_as_it_was()
    {
        Done(month.StartRun(Now));
        Done(month.AbandonRun(month.FencingNumber));
        Assert.Equal((MonthState.Open, false, null), (month.State, month.IsRunning, month.CalculatedAt));
    }

    [Fact]
    public void A_month_is_not_published_while_its_scores_are_being_replaced()
    {
        Calculate();
        Done(month.StartRun(Now));
        Refused("calculation-running", month.Publish("m", Now));
        Done(month.AbandonRun(month.FencingNumber));
        Done(month.Publish("m", Now));
    }

    [Fact]
    public void It_is_not_locked_while_appeals_are_taken()
    {
        Calculate();
        Done(month.Publish("m", Now, appealsUntil: Now.AddDays(3)));
        Refused("appeals-open", month.Lock("m", Now.AddDays(3).AddSeconds(-1)));
        Done(month.Lock("m", Now.AddDays(3)));
    }

    [Theory]
    [InlineData(MonthState.Open, "", "month-not-calculated", "month-not-published", "month-not-published")]
    [InlineData(MonthState.Calculated, "", "", "month-not-published", "month-not-published")]
    [InlineData(MonthState.Published, "month-published", "month-published", "", "")]
    [InlineData(MonthState.Locked, "month-locked", "month-locked", "month-locked", "month-locked")]
    public void Every_step_is_allowed_or_refused_by_the_state(MonthState state, string calculate, string publish, string reopen, string locking)
    {
        Outcome Try(Func<AppraisalMonth, Outcome> step)
        {
            var one = new AppraisalMonth(1, 2, July);
            Bring(one, state);
            return step(one);
        }

        Assert.Equal(calculate, Code(Try(m => m.StartRun(Now.AddDays(4)))));
        Assert.Equal(publish, Code(Try(m => m.Publish("m", Now.AddDays(4)))));
        Assert.Equal(reopen, Code(Try(m => m.Reopen())));
        Assert.Equal(locking, Code(Try(m => m.Lock("m", Now.AddDays(4)))));
    }

    [Fact]
    public void Opened_again_it_has_a_new_revision_and_shows_the_published_one_until_the_new_one_is_published()
    {
        Bring(month, MonthState.Published);
        Done(month.Reopen());
        Assert.Equal((MonthState.Open, 2, 1, true), (month.State, month.Revision, month.PublishedRevision, month.IsReopened));
        Refused("month-not-published", month.Reopen());
        Refused("month-not-published", month.Lock("hr", Now.AddDays(9)));
        Calculate();
        Done(month.Publish("hr", Now.AddDays(1), Now.AddDays(4)));
        Assert.Equal((2, 2, false), (month.Revision, month.PublishedRevision, month.IsReopened));
        Done(month.Lock("hr", Now.AddDays(4)));
        Refused("month-locked", month.Reopen());
    }

    [Fact]
    public void It_is_not_locked_while_an_appeal_is_undecided()
    {
        Bring(month, MonthState.Published);
        Refused("appeals-undecided", month.Lock("hr", Now.AddDays(3), undecidedAppeals: 1));
        Done(month.Lock("hr", Now.AddDays(3), undecidedAppeals: 0));
    }

    private static string Code(Outcome outcome) => outcome.Problems.Select(p => p.Code).SingleOrDefault() ?? "";

    private static void Done(Outcome outcome) => Assert.Empty(outcome.Problems);

    private static void Refused(string code, Outcome outcome) => Assert.Equal(code, Assert.Single(outcome.Problems).Code);

    private void Calculate()
    {
        Done(month.StartRun(Now));
        Done(month.FinishRun(month.FencingNumber, Now));
    }
}
