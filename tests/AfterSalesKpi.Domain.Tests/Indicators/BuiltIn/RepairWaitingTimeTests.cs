using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class RepairWaitingTimeTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Seconds_from_received_to_started_lie_at_the_start()
    {
        records.Order(o => o with { ReceivedAt = At("2026-07-01 01:00:00"), StartedAt = At("2026-07-01 01:45:01") });
        var row = Assert.Single(records.Rows<RepairWaitingTime>());
        Assert.Equal((Advisor, 2701, 1, At("2026-07-01 01:45:01")), (row.EmployeeId, row.Numerator, row.Denominator, row.At));
    }

    [Fact]
    public void Only_customers_orders_that_were_started_make_rows()
    {
        records.Order();
        records.Order(o => o with { ServiceType = ServiceType.Internal, StartedAt = At("2026-07-01 02:00:00") });
        records.Order(o => o with { StartedAt = At("2026-07-01 02:00:00"), CancelledAt = At("2026-07-01 03:00:00") });
        Assert.Empty(records.Count<RepairWaitingTime>());
    }
}
