using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Domain.Tests.Records.CustomerCare;

public sealed class CallRulesTests
{
    private static readonly DateTime Delivered = new(2026, 7, 15, 7, 0, 0, DateTimeKind.Utc); // Wednesday, three in the afternoon in China
    private static readonly DateTime NextMorning = new(2026, 7, 16, 1, 0, 0, DateTimeKind.Utc);
    private static readonly CallWishes Callable = new("13800138000", null);

    [Fact]
    public void A_delivery_waits_until_the_store_has_opened_again() =>
        Assert.Equal((CallState.Coming, CallState.Due), (State(Delivered.AddHours(3), openedAfter: Delivered.AddDays(-1)), State(NextMorning, openedAfter: Delivered.AddHours(9))));

    [Fact]
    public void A_call_counts_up_to_three_times_24_hours_the_end_included()
    {
        Assert.True(CallRules.Counts(Delivered, Delivered.AddDays(3)));
        Assert.False(CallRules.Counts(Delivered, Delivered.AddDays(3).AddSeconds(1)));
        Assert.False(CallRules.Counts(Delivered, Delivered.AddSeconds(-1)));
        Assert.Equal((CallState.Due, CallState.Expired), (State(Delivered.AddDays(3)), State(Delivered.AddDays(3).AddSeconds(1))));
    }

    [Fact]
    public void The_time_runs_out_on_the_last_day()
    {
        var end = CallRules.EndsAt(Delivered);
        Assert.False(CallRules.RunsOut(end, Delivered.AddDays(2).AddSeconds(-1)));
        Assert.True(CallRules.RunsOut(end, Delivered.AddDays(2)));
        Assert.False(CallRules.RunsOut(end, end.AddSeconds(1)));
    }

    [Fact]
    public void Who_was_reached_is_done_with_and_a_call_before_the_delivery_was_about_something_else()
    {
        Assert.Equal(CallState.Reached, State(NextMorning, Call(NextMorning, FollowUpOutcome.Reached)));
        Assert.Equal(CallState.Due, State(NextMorning, Call(Delivered.AddSeconds(-1), FollowUpOutcome.Reached)));
        Assert.Equal(CallState.Due, State(NextMorning, Call(NextMorning, FollowUpOutcome.NoAnswer)));
    }

    [Fact]
    public void Refusals_wrong_and_missing_numbers_and_wishes_are_set_apart()
    {
        Assert.Equal(CallState.Refused, State(NextMorning, Call(NextMorning, FollowUpOutcome.Refused)));
        Assert.Equal(CallState.WrongNumber, State(NextMorning, Call(NextMorning, FollowUpOutcome.WrongNumber, dialled: "13800138000")));
        Assert.Equal(CallState.NoNumber, CallRules.StateOf(Delivered, new CallWishes(null, null), [], NextMorning, NextMorning));
        Assert.Equal(CallState.NoCalls, CallRules.StateOf(Delivered, Callable with { NoCallsSince = NextMorning }, [], NextMorning, NextMorning));
    }

    [Fact]
    public void A_wrong_number_that_was_corrected_is_called_again() =>
        Assert.Equal(CallState.Due, State(NextMorning, Call(NextMorning, FollowUpOutcome.WrongNumber, dialled: "13900139000")));

    [Fact]
    public void Who_is_to_be_called_again_comes_back_at_that_time()
    {
        var call = Call(NextMorning, FollowUpOutcome.NoAnswer, again: NextMorning.AddHours(5));
        Assert.Equal((CallState.Again, CallState.Due), (State(NextMorning.AddHours(4), call), State(NextMorning.AddHours(5), call)));
        var late = Call(NextMorning, FollowUpOutcome.NoAnswer, again: Delivered.AddDays(4));
        Assert.Equal(CallState.Expired, State(Delivered.AddDays(4), late));
        var agreed = Call(NextMorning, FollowUpOutcome.Reached, again: Delivered.AddDays(4));
        Assert.Equal(CallState.Due, State(Delivered.AddDays(4), agreed));
    }

    private static CallMade Call(DateTime at, FollowUpOutcome outcome, DateTime? again = null, string? dialled = null) => new(at, outcome, again, dialled);

    private static CallState State(DateTime now, CallMade? call = null, DateTime? openedAfter = null) =>
        CallRules.StateOf(Delivered, Callable, call is null ? [] : [call], openedAfter ?? now, now);
}
