using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class ProcessComplianceTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Delivered = At("2026-07-03 08:00:00");

    [Theory]
    [InlineData(ServiceType.Maintenance, 1)]
    [InlineData(ServiceType.Recall, 1)]
    [InlineData(ServiceType.Repair, 2)]
    [InlineData(ServiceType.Bodywork, 2)]
    [InlineData(ServiceType.Warranty, 2)]
    public void Each_role_owes_the_steps_of_the_order_s_type(ServiceType type, long ofTechnician)
    {
        Deliver(type, []);
        Assert.Equal([(Technician, 0, ofTechnician), (Advisor, 0, 3)], records.Count<ProcessCompliance>());
    }

    [Fact]
    public void Ticked_steps_count_once_for_the_role_they_belong_to_and_others_for_nobody()
    {
        Deliver(ServiceType.Maintenance, ["walk-round", "walk-round", "result-explained", "diagnosis", "something-else"]);
        Assert.Equal([(Technician, 0, 1), (Advisor, 2, 3)], records.Count<ProcessCompliance>());
    }

    [Fact]
    public void Everything_ticked_is_a_hundred_percent()
    {
        Deliver(ServiceType.Repair, ServiceSteps.All);
        Assert.Equal([(Technician, 2, 2), (Advisor, 3, 3)], records.Count<ProcessCompliance>());
    }

    [Fact]
    public void An_order_whose_source_carries_no_steps_an_internal_and_an_undelivered_one_make_no_row()
    {
        Deliver(ServiceType.Repair, null);
        Deliver(ServiceType.Internal, ServiceSteps.All);
        records.Order(o => o with { Steps = ServiceSteps.All });
        Assert.Empty(records.Count<ProcessCompliance>());
    }

    private void Deliver(ServiceType type, IReadOnlyList<string>? steps) => records.Delivered(Delivered, o => o with { ServiceType = type, Steps = steps });
}
