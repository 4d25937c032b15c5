using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class ComplaintRateTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Complained = At("2026-07-03 08:00:00");

    [Fact]
    public void Every_delivered_order_is_a_row_of_its_advisor()
    {
        records.Delivered(Complained);
        records.Delivered(Complained, o => o with { ServiceType = ServiceType.Internal });
        Assert.Equal([(Advisor, 0, 1)], records.Count<ComplaintRate>());
    }

    [Fact]
    public void An_upheld_complaint_lies_at_its_decision_or_else_where_it_was_made()
    {
        var order = records.Order();
        records.Complain(order, Complained, upheld: true);
        records.Complain(order, Complained, upheld: true, Complained.AddDays(40));
        Assert.Equal([(1, 0, Complained), (1, 0, Complained.AddDays(40))], records.Rows<ComplaintRate>().Select(r => ((int)r.Numerator, (int)r.Denominator, r.At)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void One_not_upheld_or_not_yet_decided_makes_no_row(bool? upheld)
    {
        records.Complain(records.Order(), Complained, upheld, upheld is null ? null : Complained.AddDays(1));
        Assert.Empty(records.Count<ComplaintRate>());
    }

    [Fact]
    public void It_is_whose_it_is_named_to_be_else_the_advisor_s_else_nobody_s()
    {
        records.Complain(records.Order(), Complained, upheld: true, responsibleId: Technician);
        records.Complain(records.Order(), Complained, upheld: true);
        records.Complain(null, Complained, upheld: true, responsibleId: Clerk);
        records.Complain(null, Complained, upheld: true);
        Assert.Equal([(Technician, 1, 0), (Advisor, 1, 0), (Clerk, 1, 0), (null, 1, 0)], records.Count<ComplaintRate>());
    }

    [Fact]
    public void About_an_internal_cancelled_or_voided_order_or_voided_itself_it_counts_nowhere()
    {
        records.Complain(records.Order(o => o with { ServiceType = ServiceType.Internal }), Complained, upheld: true);
        records.Complain(records.Order(o => o with { CancelledAt = Complained }), Complained, upheld: true);
        records.Complain(records.Order(o => o with { Voided = true }), Complained, upheld: true, responsibleId: Technician);
        records.Complain(records.Order(), Complained, upheld: true, voided: true);
        Assert.Empty(records.Count<ComplaintRate>());
    }

    [Fact]
    public void A_complaint_has_no_denominator_and_is_no_sample()
    {
        records.Complain(null, Complained, upheld: true);
        Assert.Equal(new Measure(1, 0, 0), Measure.Of(records.Rows<ComplaintRate>()));
        Assert.Null(Measure.Of(records.Rows<ComplaintRate>()).Value(new ComplaintRate().Scale));
    }
}
