using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class StockAccuracyTests
{
    private readonly TestRecords records = new();

    [Theory]
    [InlineData(7, 7, 1)]
    [InlineData(7, 8, 0)]
    [InlineData(7, 6, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(-1, 0, 0)]
    public void Counted_as_booked_is_accurate_for_who_counted(int book, int counted, long expected)
    {
        records.CountStock(book, counted, At("2026-07-03 08:00:00"));
        records.CountStock(1, 1, At("2026-07-03 08:00:00"), voided: true);
        Assert.Equal([(Clerk, expected, 1)], records.Count<StockAccuracy>());
    }
}
