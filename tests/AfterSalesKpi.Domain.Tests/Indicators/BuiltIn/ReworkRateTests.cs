using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class ReworkRateTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Delivered = At("2026-07-03 08:00:00");
    private readonly WorkOrder original;

    public ReworkRateTests() => original = records.Delivered(Delivered);

    [Fact]
    public void Every_delivered_order_is_a_row_of_its_own_also_a_delivered_rework()
    {
        Rework(Delivered.AddDays(2), o => o with { CompletedAt = Delivered.AddDays(3), DeliveredAt = Delivered.AddDays(3) });
        Assert.Equal(
            [(Technician, 0, 1, Delivered), (Technician, 1, 0, Delivered.AddDays(2)), (OtherTechnician, 0, 1, Delivered.AddDays(3))],
            records.Rows<ReworkRate>().Select(r => (r.EmployeeId, (int)r.Numerator, (int)r.Denominator, r.At)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(30 * 86_400 - 1, 1)]
    [InlineData(30 * 86_400, 1)]
    [InlineData(30 * 86_400 + 1, 0)]
    [InlineData(-1, 0)]
    public void Rework_is_received_within_thirty_days_of_the_delivery(int secondsAfter, int rows)
    {
        Rework(Delivered.AddSeconds(secondsAfter));
        Assert.Equal(rows, records.Rows<ReworkRate>().Count(r => r.Numerator == 1));
    }

    [Fact]
    public void The_row_bears_the_original_s_store_and_technician()
    {
        var elsewhere = records.OpenStore("S02");
        var rework = records.Order(o => o with { ReceivedAt = Delivered.AddDays(1), ReworkOfId = original.Id, ReworkOfNumber = original.Number }, store: elsewhere);
        var row = Assert.Single(records.Rows<ReworkRate>(), r => r.Numerator == 1);
        Assert.Equal((records.Store.Id, Technician, rework.Id), (row.StoreId, row.EmployeeId, row.RecordId));
    }

    [Theory]
    [InlineData(null, Technician)]
    [InlineData(ReworkCause.Workmanship, Technician)]
    [InlineData(ReworkCause.Misdiagnosis, Technician)]
    [InlineData(ReworkCause.PartQuality, null)]
    [InlineData(ReworkCause.Product, null)]
    [InlineData(ReworkCause.CustomerUse, null)]
    public void Nobody_is_charged_when_the_cause_is_not_the_work(ReworkCause? cause, int? expected)
    {
        Rework(Delivered.AddDays(1), o => o with { ReworkCause = cause });
        Assert.Equal(expected, Assert.Single(records.Rows<ReworkRate>(), r => r.Numerator == 1).EmployeeId);
    }

    [Fact]
    public void A_link_entered_later_counts_in_the_month_of_the_reception()
    {
        var order = records.Order(o => o with { ReceivedAt = Delivered.AddDays(1) });
        Assert.DoesNotContain(records.Rows<ReworkRate>(), r => r.Numerator == 1);
        Assert.True(order.LinkRework(original).Succeeded);
        Assert.Equal(Delivered.AddDays(1), Assert.Single(records.Rows<ReworkRate>(), r => r.Numerator == 1).At);
    }

    [Fact]
    public void Cancelled_internal_and_voided_reworks_count_nowhere_nor_does_a_link_to_an_unknown_order()
    {
        Rework(Delivered.AddDays(1), o => o with { CancelledAt = Delivered.AddDays(1) });
        Rework(Delivered.AddDays(1), o => o with { ServiceType = ServiceType.Internal });
        Rework(Delivered.AddDays(1), o => o with { Voided = true });
        records.Order(o => o with { ReceivedAt = Delivered.AddDays(1), ReworkOfNumber = "WO-unknown" });
        Assert.Equal([(Technician, 0, 1)], records.Count<ReworkRate>());
    }

    [Fact]
    public void Rework_of_an_order_that_is_not_delivered_or_does_not_count_makes_no_row()
    {
        foreach (var first in new[]
        {
            records.Order(),
            records.Delivered(Delivered, o => o with { ServiceType = ServiceType.Internal }),
            records.Delivered(Delivered, o => o with { Voided = true }),
        })
        {
            records.Order(o => o with { ReceivedAt = Delivered.AddDays(1), ReworkOfId = first.Id, ReworkOfNumber = first.Number });
        }

        Assert.Equal([(Technician, 0, 1)], records.Count<ReworkRate>());
    }

    [Fact]
    public void A_merged_value_may_exceed_a_hundred_percent()
    {
        Rework(Delivered.AddDays(1));
        Rework(Delivered.AddDays(2));
        var sums = Measure.Of(records.Rows<ReworkRate>());
        Assert.Equal((2, 1, 1, 200m), (sums.Numerator, sums.Denominator, sums.Sample, sums.Value(new ReworkRate().Scale)));
    }

    private void Rework(DateTime received, Func<WorkOrderFacts, WorkOrderFacts>? but = null) => records.Order(o =>
    {
        var rework = o with { ReceivedAt = received, TechnicianId = OtherTechnician, ReworkOfId = original.Id, ReworkOfNumber = original.Number };
        return but?.Invoke(rework) ?? rework;
    });
}
