using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class StockOutRateTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Asked = At("2026-07-03 08:00:00");

    [Theory]
    [InlineData(4, 4, 0)]
    [InlineData(4, 3, 1)]
    [InlineData(1, 0, 1)]
    public void A_line_that_the_shelf_could_not_fill_in_full_at_once_is_out(int quantity, int filled, long expected)
    {
        records.Request(quantity, filled, Asked);
        Assert.Equal([(null, expected, 1)], records.Count<StockOutRate>());
    }

    [Fact]
    public void Requests_count_whatever_became_of_their_order_but_not_when_voided()
    {
        records.Request(1, 1, Asked, records.Order(o => o with { CancelledAt = Asked }));
        records.Request(1, 1, Asked, records.Order(o => o with { ServiceType = ServiceType.Internal }));
        records.Request(1, 1, Asked, voided: true);
        Assert.Equal([null, ServiceType.Internal], records.Rows<StockOutRate>().Select(r => r.ServiceType));
    }
}
