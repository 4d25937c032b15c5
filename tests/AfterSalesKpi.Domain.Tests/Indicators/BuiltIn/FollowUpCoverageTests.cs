using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class FollowUpCoverageTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Handed = At("2026-07-03 08:00:00");
    private static readonly DateTime Over = At("2026-07-06 08:00:00");

    [Theory]
    [InlineData(FollowUpOutcome.Reached, 1)]
    [InlineData(FollowUpOutcome.NoAnswer, 0)]
    [InlineData(FollowUpOutcome.Refused, 0)]
    [InlineData(FollowUpOutcome.WrongNumber, 0)]
    public void Only_a_customer_who_was_reached_is_covered(FollowUpOutcome outcome, long expected)
    {
        records.Call(records.Delivered(Handed), Handed.AddDays(1), outcome);
        Assert.Equal([(Agent, expected, 1)], records.Count<FollowUpCoverage>());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(3 * 86_400, 1)]
    [InlineData(3 * 86_400 + 1, 0)]
    public void The_window_is_three_days_with_both_ends(int secondsAfter, long expected)
    {
        records.Call(records.Delivered(Handed), Handed.AddSeconds(secondsAfter), FollowUpOutcome.Reached);
        Assert.Equal(expected, Assert.Single(records.Rows<FollowUpCoverage>()).Numerator);
    }

    [Fact]
    public void The_row_appears_when_the_window_is_over()
    {
        records.Delivered(Handed);
        Assert.Empty(records.Rows<FollowUpCoverage>(Always.UpTo(Over.AddSeconds(-1))));
        Assert.Equal(Over, Assert.Single(records.Rows<FollowUpCoverage>(Always.UpTo(Over))).At);
    }

    [Fact]
    public void It_is_the_first_caller_s_who_ever_reached_the_customer()
    {
        var order = records.Delivered(Handed, o => o with { FollowUpAssigneeId = Clerk });
        records.Call(order, Handed.AddHours(-1), FollowUpOutcome.Reached, Clerk);
        records.Call(order, Handed.AddDays(2), FollowUpOutcome.Reached, OtherAgent);
        records.Call(order, Handed.AddDays(1), FollowUpOutcome.NoAnswer, Agent);
        Assert.Equal([(Agent, 1, 1)], records.Count<FollowUpCoverage>());
    }

    [Fact]
    public void Of_two_calls_in_one_second_the_smaller_reference_was_first()
    {
        var order = records.Delivered(Handed);
        records.Call(order, Handed.AddDays(1), FollowUpOutcome.NoAnswer, OtherAgent, "F-B");
        records.Call(order, Handed.AddDays(1), FollowUpOutcome.NoAnswer, Agent, "F-A");
        Assert.Equal([(Agent, 0, 1)], records.Count<FollowUpCoverage>());
    }

    [Fact]
    public void Uncalled_it_is_whose_queue_it_was_in_or_else_nobody_s()
    {
        records.Delivered(Handed, o => o with { FollowUpAssigneeId = OtherAgent });
        records.Delivered(Handed.AddSeconds(1));
        Assert.Equal([(OtherAgent, 0, 1), (null, 0, 1)], records.Count<FollowUpCoverage>());
    }

    [Fact]
    public void A_call_counts_for_every_order_of_the_customer_and_store_whose_window_contains_it()
    {
        var elsewhere = records.OpenStore("S02");
        var called = records.Delivered(Handed);
        records.Delivered(Handed.AddDays(1));
        records.Delivered(Handed.AddDays(3));
        records.Delivered(Handed.AddDays(1), store: elsewhere);
        records.Delivered(Handed.AddDays(1), customer: records.Meet("C2"));
        records.Call(called, Handed.AddDays(2), FollowUpOutcome.Reached);
        Assert.Equal([1, 1, 0, 0, 0], records.Rows<FollowUpCoverage>().Select(r => r.Numerator));
    }

    [Fact]
    public void Left_out_are_customers_without_phone_and_those_who_asked_before_the_delivery_not_to_be_called()
    {
        records.Delivered(Handed, customer: records.Meet("no phone", phone: null));
        records.Delivered(Handed, customer: records.Meet("blank phone", phone: " "));
        records.Delivered(Handed, customer: records.Meet("asked before", noCallsSince: Handed.AddSeconds(-1)));
        Assert.Empty(records.Count<FollowUpCoverage>());
        records.Delivered(Handed, customer: records.Meet("asked later", noCallsSince: Handed));
        Assert.Single(records.Count<FollowUpCoverage>());
    }

    [Fact]
    public void Internal_orders_undelivered_ones_and_voided_calls_do_not_count()
    {
        records.Delivered(Handed, o => o with { ServiceType = ServiceType.Internal });
        records.Order();
        Assert.Empty(records.Count<FollowUpCoverage>());
        records.Call(records.Delivered(Handed), Handed.AddDays(1), FollowUpOutcome.Reached, voided: true);
        Assert.Equal([(null, 0, 1)], records.Count<FollowUpCoverage>());
    }

    [Fact]
    public void A_call_on_an_internal_or_cancelled_order_counts_for_nothing()
    {
        records.Delivered(Handed);
        records.Call(records.Delivered(Handed, o => o with { ServiceType = ServiceType.Internal }), Handed.AddDays(1), FollowUpOutcome.Reached);
        records.Call(records.Order(o => o with { CancelledAt = Handed }), Handed.AddDays(1), FollowUpOutcome.Reached);
        Assert.Equal([(null, 0, 1)], records.Count<FollowUpCoverage>());
    }
}
