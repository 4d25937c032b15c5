using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class ReferralRateTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime First = At("2026-07-03 08:00:00");

    [Fact]
    public void A_customer_s_first_delivery_counts_and_later_ones_do_not()
    {
        var referred = records.Meet("C2", referredBy: "老张");
        records.Delivered(First, customer: referred);
        records.Delivered(First.AddDays(1), customer: referred);
        records.Delivered(First.AddDays(2));
        Assert.Equal([(Advisor, 1, 1), (Advisor, 0, 1)], records.Count<ReferralRate>());
    }

    [Fact]
    public void Blank_text_names_no_referrer()
    {
        records.Delivered(First, customer: records.Meet("C2", referredBy: "  "));
        Assert.Equal([(Advisor, 0, 1)], records.Count<ReferralRate>());
    }

    [Fact]
    public void A_first_delivery_in_another_store_of_the_group_is_the_first()
    {
        records.Delivered(First.AddDays(9));
        var elsewhere = records.OpenStore("S02");
        records.Delivered(First, o => o with { AdvisorId = OtherAdvisor }, store: elsewhere);
        Assert.Equal([(OtherAdvisor, 0, 1)], records.Count<ReferralRate>());
    }

    [Fact]
    public void Deliveries_in_one_second_are_in_order_of_store_then_number()
    {
        var (later, earlier) = (records.OpenStore("S20"), records.OpenStore("S10"));
        records.Delivered(First, store: later, number: "A");
        records.Delivered(First, store: earlier, number: "C");
        var first = records.Delivered(First, store: earlier, number: "B");
        Assert.Equal(first.Id, Assert.Single(records.Rows<ReferralRate>()).RecordId);
    }

    [Fact]
    public void An_internal_cancelled_or_voided_order_is_no_first_visit()
    {
        records.Delivered(First, o => o with { ServiceType = ServiceType.Internal });
        records.Delivered(First, o => o with { Voided = true });
        var first = records.Delivered(First.AddDays(1));
        Assert.Equal(first.Id, Assert.Single(records.Rows<ReferralRate>()).RecordId);
    }

    [Fact]
    public void An_earlier_first_delivery_outside_the_period_is_remembered()
    {
        records.Delivered(First);
        records.Delivered(First.AddDays(40));
        Assert.Empty(records.Rows<ReferralRate>(new Period(First.AddDays(30), First.AddDays(60))));
    }
}
