using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class OwnOnTimeRateTests
{
    private static readonly DateTime Promised = At("2026-07-02 09:00:00");

    private readonly TestRecords records = new();

    [Theory]
    [InlineData(null, Technician)]
    [InlineData(LateCause.Technician, Technician)]
    [InlineData(LateCause.Dispatch, null)]
    [InlineData(LateCause.Parts, null)]
    [InlineData(LateCause.Customer, null)]
    [InlineData(LateCause.Insurer, null)]
    [InlineData(LateCause.Sublet, null)]
    [InlineData(LateCause.ExtraWork, null)]
    public void A_delay_that_lies_elsewhere_is_nobody_s_and_an_undecided_one_the_technician_s(LateCause? cause, int? expected)
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(1), LateCause = cause });
        records.Order(o => o with { PromisedAt = Promised, LateCause = cause });
        Assert.Equal([(expected, 0L, 1L), (expected, 0L, 1L)], records.Count<OwnOnTimeRate>());
        Assert.All(records.Rows<OwnOnTimeRate>(), row => Assert.Equal(Promised, row.At));
    }

    [Fact]
    public void An_order_on_time_is_the_technician_s_whatever_cause_was_noted()
    {
        records.Order(o => o with { ServiceType = ServiceType.Internal, PromisedAt = Promised, CompletedAt = Promised, LateCause = LateCause.Parts });
        Assert.Equal([(Technician, 1, 1)], records.Count<OwnOnTimeRate>());
    }

    [Fact]
    public void The_store_s_sums_are_those_of_the_on_time_rate()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(1), LateCause = LateCause.Parts });
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(-1) });
        records.Order(o => o with { PromisedAt = Promised, CancelledAt = Promised });
        Assert.Equal(Domain.Indicators.Measure.Of(records.Rows<OnTimeRate>()), Domain.Indicators.Measure.Of(records.Rows<OwnOnTimeRate>()));
    }
}
