using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class LabourEfficiencyTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Completed = At("2026-07-03 08:00:00");

    [Fact]
    public void Each_job_is_its_own_technician_s_at_the_order_s_completion()
    {
        var order = records.Order(o => o with { CompletedAt = Completed });
        records.AddJob(order, Technician, 3_600, 4_000);
        records.AddJob(order, OtherTechnician, 1_800, 900);
        Assert.Equal([(Technician, 3_600, 4_000, Completed), (OtherTechnician, 1_800, 900, Completed)],
            records.Rows<LabourEfficiency>().Select(r => (r.EmployeeId, (int)r.Numerator, (int)r.Denominator, r.At)).OrderBy(r => r.EmployeeId));
    }

    [Fact]
    public void A_job_counts_once_both_times_are_above_zero()
    {
        var order = records.Order(o => o with { CompletedAt = Completed });
        records.AddJob(order, Technician, 0, 900);
        records.AddJob(order, Technician, 900, 0);
        records.AddJob(order, Technician, 900, null);
        Assert.Empty(records.Count<LabourEfficiency>());
    }

    [Fact]
    public void Jobs_of_internal_orders_count_and_of_open_cancelled_or_voided_ones_do_not()
    {
        records.AddJob(records.Order(o => o with { CompletedAt = Completed, ServiceType = ServiceType.Internal }), Technician, 900, 900);
        records.AddJob(records.Order(), Technician, 900, 900);
        records.AddJob(records.Order(o => o with { CompletedAt = Completed, CancelledAt = Completed }), Technician, 900, 900);
        records.AddJob(records.Order(o => o with { CompletedAt = Completed, Voided = true }), Technician, 900, 900);
        Assert.Equal([(Technician, 900, 900)], records.Count<LabourEfficiency>());
    }
}
