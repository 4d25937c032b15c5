using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class FollowUpExecutionTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Handed = At("2026-07-03 08:00:00");
    private static readonly DateTime Over = At("2026-07-06 08:00:00");

    [Theory]
    [InlineData(FollowUpOutcome.Reached)]
    [InlineData(FollowUpOutcome.NoAnswer)]
    [InlineData(FollowUpOutcome.Refused)]
    [InlineData(FollowUpOutcome.WrongNumber)]
    public void A_call_within_three_days_counts_whatever_came_of_it(FollowUpOutcome outcome)
    {
        records.Call(records.Delivered(Handed), Over, outcome);
        Assert.Equal([(Agent, 1, 1)], records.Count<FollowUpExecution>());
    }

    [Fact]
    public void A_call_not_made_in_time_is_charged_to_whose_queue_it_was_in()
    {
        records.Call(records.Delivered(Handed, o => o with { FollowUpAssigneeId = OtherAgent }), Over.AddSeconds(1), FollowUpOutcome.Reached);
        Assert.Equal([(OtherAgent, 0, 1)], records.Count<FollowUpExecution>());
    }

    [Fact]
    public void Whoever_cannot_or_must_not_be_called_is_left_out()
    {
        records.Delivered(Handed, customer: records.Meet("no phone", phone: null));
        records.Delivered(Handed, customer: records.Meet("asked before", noCallsSince: Handed.AddDays(-9)));
        Assert.Empty(records.Count<FollowUpExecution>());
    }
}
