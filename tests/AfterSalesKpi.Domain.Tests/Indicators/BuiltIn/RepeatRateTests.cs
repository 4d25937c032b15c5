using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class RepeatRateTests
{
    private readonly TestRecords records = new();

    private const int Window = 180 * 86_400;
    private static readonly DateTime Delivered = At("2026-01-03 08:00:00");

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(Window, 1)]
    [InlineData(Window + 1, 0)]
    public void Another_visit_is_received_within_a_hundred_and_eighty_days(int secondsAfter, long expected)
    {
        records.Delivered(Delivered);
        records.Order(o => o with { ReceivedAt = Delivered.AddSeconds(secondsAfter) });
        Assert.Equal([(Advisor, expected, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void The_row_appears_when_the_window_is_over()
    {
        records.Delivered(Delivered);
        var over = Delivered.AddSeconds(Window);
        Assert.Empty(records.Rows<RepeatRate>(Always.UpTo(over.AddSeconds(-1))));
        Assert.Equal(over, Assert.Single(records.Rows<RepeatRate>(Always.UpTo(over))).At);
    }

    [Fact]
    public void A_visit_to_another_store_of_the_group_counts_and_one_of_another_customer_does_not()
    {
        records.Delivered(Delivered);
        records.Delivered(Delivered, customer: records.Meet("C2"));
        records.Order(o => o with { ReceivedAt = Delivered.AddDays(9) }, store: records.OpenStore("S02"));
        Assert.Equal([1, 0], records.Rows<RepeatRate>().Select(r => r.Numerator));
    }

    [Theory]
    [InlineData(ServiceType.Recall)]
    [InlineData(ServiceType.Internal)]
    public void Recall_and_internal_visits_are_none(ServiceType type)
    {
        records.Delivered(Delivered);
        records.Order(o => o with { ReceivedAt = Delivered.AddDays(9), ServiceType = type });
        Assert.Equal([(Advisor, 0, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void Cancelled_and_voided_visits_are_none()
    {
        records.Delivered(Delivered);
        records.Order(o => o with { ReceivedAt = Delivered.AddDays(9), CancelledAt = Delivered.AddDays(9) });
        records.Order(o => o with { ReceivedAt = Delivered.AddDays(9), Voided = true });
        Assert.Equal([(Advisor, 0, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void Coming_back_because_it_was_not_repaired_is_no_second_purchase_and_makes_no_row()
    {
        var original = records.Delivered(Delivered);
        records.Delivered(Delivered.AddDays(5), o => o with { ReworkOfId = original.Id, ReworkOfNumber = original.Number });
        Assert.Equal([(Advisor, 0, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void A_link_to_an_order_not_known_yet_is_rework_all_the_same()
    {
        records.Delivered(Delivered);
        records.Delivered(Delivered.AddDays(5), o => o with { ReworkOfNumber = "WO-unknown" });
        Assert.Equal([(Advisor, 0, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void Linked_but_received_after_thirty_days_it_is_an_ordinary_visit()
    {
        var original = records.Delivered(Delivered);
        var late = Delivered.AddDays(30).AddSeconds(1);
        records.Order(o => o with
        {
            ReceivedAt = late, CompletedAt = late, DeliveredAt = late, ReworkOfId = original.Id, ReworkOfNumber = original.Number,
        });
        Assert.Equal([(Advisor, 1, 1), (Advisor, 0, 1)], records.Count<RepeatRate>());
    }

    [Fact]
    public void A_recall_makes_a_row_and_an_internal_order_none()
    {
        records.Delivered(Delivered, o => o with { ServiceType = ServiceType.Recall });
        records.Delivered(Delivered, o => o with { ServiceType = ServiceType.Internal });
        Assert.Equal([(Advisor, 0, 1)], records.Count<RepeatRate>());
    }
}
