using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class MonthReopeningTests
{
    private readonly AppraisalMonth month = new(1, 2, July);

    [Fact]
    public void Two_persons_open_a_published_month_again_as_a_new_revision()
    {
        Bring(month, MonthState.Published);
        var asked = MonthReopening.Ask(month, " 工单漏录 ", Manager, Now).Value!;
        Assert.Equal((1, MonthState.Published), (month.Revision, month.State));

        Assert.True(asked.Approve(month, Hr, Now.AddHours(1)).Succeeded);

        Assert.Equal((2, MonthState.Open), (month.Revision, month.State));
        Assert.Equal((1, 2, "工单漏录", "manager", "hr"), (asked.FromRevision, asked.ToRevision, asked.Reason, asked.AskedBy, asked.DecidedBy));
    }

    [Fact]
    public void Who_asked_does_not_agree()
    {
        Bring(month, MonthState.Published);
        var asked = MonthReopening.Ask(month, "漏录", Hr, Now).Value!;
        Assert.Equal("second-person", Code(asked.Approve(month, Hr with { Name = "another name" }, Now)));
        Assert.Equal((1, MonthState.Published), (month.Revision, month.State));
    }

    [Theory]
    [InlineData(MonthState.Open, "month-not-published")]
    [InlineData(MonthState.Calculated, "month-not-published")]
    [InlineData(MonthState.Published, "")]
    [InlineData(MonthState.Locked, "month-locked")]
    public void Only_a_published_month_is_opened_again(MonthState state, string code)
    {
        Bring(month, state);
        Assert.Equal(code, Code(MonthReopening.Ask(month, "漏录", Manager, Now)));
    }

    [Fact]
    public void A_month_locked_since_it_was_asked_stays_locked()
    {
        Bring(month, MonthState.Published);
        var asked = MonthReopening.Ask(month, "漏录", Manager, Now).Value!;
        Assert.True(month.Lock("hr", Now.AddDays(3)).Succeeded);
        Assert.Equal("month-locked", Code(asked.Approve(month, Hr, Now.AddDays(4))));
        Assert.True(asked.IsWaiting);
    }

    [Fact]
    public void It_is_decided_once_and_declined_with_a_reason()
    {
        Bring(month, MonthState.Published);
        Assert.Equal("required", Code(MonthReopening.Ask(month, " ", Manager, Now)));
        var asked = MonthReopening.Ask(month, "漏录", Manager, Now).Value!;
        Assert.Equal("required", Code(asked.Decline("", Hr, Now)));
        Assert.True(asked.Decline("已锁账", Hr, Now).Succeeded);
        Assert.Equal("already-decided", Code(asked.Approve(month, Hr, Now)));
        Assert.Equal("already-decided", Code(asked.Decline("再次", Hr, Now)));
        Assert.Equal(1, month.Revision);
    }

    private static string Code(Outcome outcome) => outcome.Problems.Select(p => p.Code).SingleOrDefault() ?? "";
}
