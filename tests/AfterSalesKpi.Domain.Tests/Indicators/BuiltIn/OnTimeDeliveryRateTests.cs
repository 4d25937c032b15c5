using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class OnTimeDeliveryRateTests
{
    private static readonly DateTime Promised = At("2026-07-02 09:00:00");

    private readonly TestRecords records = new();

    [Fact]
    public void Ready_is_inspected_or_completed_where_nobody_inspects()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(-2), InspectedAt = Promised });
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised });
        Assert.Equal(
            [(Advisor, 1, Promised.AddHours(-2)), (Advisor, 1, Promised)], records.Rows<OnTimeDeliveryRate>().Select(r => (r.EmployeeId!.Value, (int)r.Numerator, r.At)));
    }

    [Fact]
    public void Completed_in_time_and_inspected_too_late_is_late_when_the_promise_runs_out()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(-2), InspectedAt = Promised.AddSeconds(1) });
        Assert.Equal([(0, Promised)], records.Rows<OnTimeDeliveryRate>().Select(r => ((int)r.Numerator, r.At)));
    }

    [Fact]
    public void Late_and_open_orders_lie_at_their_promise_and_internal_or_cancelled_ones_nowhere()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(1), InspectedAt = Promised.AddHours(2) });
        records.Order(o => o with { PromisedAt = Promised });
        records.Order(o => o with { PromisedAt = Promised, ServiceType = ServiceType.Internal });
        records.Order(o => o with { PromisedAt = Promised, CancelledAt = Promised });
        records.Order(o => o with { CompletedAt = Promised });
        Assert.Equal([(0, Promised), (0, Promised)], records.Rows<OnTimeDeliveryRate>().Select(r => ((int)r.Numerator, r.At)));
    }
}
