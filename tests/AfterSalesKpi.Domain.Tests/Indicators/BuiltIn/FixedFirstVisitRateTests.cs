using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class FixedFirstVisitRateTests
{
    private static readonly DateTime Delivered = At("2026-07-03 08:00:00");

    private readonly TestRecords records = new();
    private readonly WorkOrder original;

    public FixedFirstVisitRateTests() => original = records.Delivered(Delivered);

    [Fact]
    public void A_delivery_counts_once_its_thirty_days_are_over()
    {
        var row = Assert.Single(records.Rows<FixedFirstVisitRate>());
        Assert.Equal((Technician, 1, 1, Delivered.AddDays(30)), (row.EmployeeId, row.Numerator, row.Denominator, row.At));
        Assert.Empty(records.Rows<FixedFirstVisitRate>(Always with { Until = Delivered.AddDays(30) }));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(30 * 86_400, 0)]
    [InlineData((30 * 86_400) + 1, 1)]
    public void Rework_is_received_within_thirty_days_of_the_delivery(int secondsAfter, int expected)
    {
        Rework(Delivered.AddSeconds(secondsAfter), null);
        Assert.Equal(expected, Assert.Single(records.Rows<FixedFirstVisitRate>()).Numerator);
    }

    [Theory]
    [InlineData(null, Technician)]
    [InlineData(ReworkCause.Workmanship, Technician)]
    [InlineData(ReworkCause.Misdiagnosis, Technician)]
    [InlineData(ReworkCause.PartQuality, null)]
    [InlineData(ReworkCause.Product, null)]
    [InlineData(ReworkCause.CustomerUse, null)]
    public void Where_the_cause_is_not_the_work_the_row_is_nobody_s(ReworkCause? cause, int? expected)
    {
        Rework(Delivered.AddDays(1), cause);
        Assert.Equal([(expected, 0L, 1L)], records.Count<FixedFirstVisitRate>());
    }

    [Fact]
    public void One_rework_that_is_the_work_s_fault_is_enough()
    {
        Rework(Delivered.AddDays(1), ReworkCause.PartQuality);
        Rework(Delivered.AddDays(2), ReworkCause.Workmanship);
        Assert.Equal([(Technician, 0, 1)], records.Count<FixedFirstVisitRate>());
    }

    [Fact]
    public void Cancelled_internal_and_voided_reworks_count_nowhere()
    {
        Rework(Delivered.AddDays(1), null, o => o with { CancelledAt = Delivered.AddDays(2) });
        Rework(Delivered.AddDays(1), null, o => o with { ServiceType = ServiceType.Internal });
        Rework(Delivered.AddDays(1), null, o => o with { Voided = true });
        Assert.Equal([(Technician, 1, 1)], records.Count<FixedFirstVisitRate>());
    }

    private void Rework(DateTime received, ReworkCause? cause, Func<WorkOrderFacts, WorkOrderFacts>? but = null) => records.Order(o =>
    {
        var rework = o with { ReceivedAt = received, TechnicianId = OtherTechnician, ReworkOfId = original.Id, ReworkOfNumber = original.Number, ReworkCause = cause };
        return but?.Invoke(rework) ?? rework;
    });
}
