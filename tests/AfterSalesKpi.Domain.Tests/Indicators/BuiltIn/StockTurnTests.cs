using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class StockTurnTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void A_day_is_a_row_of_nobody_at_its_last_local_second()
    {
        records.EndDay(new DateOnly(2026, 7, 31), issuedFen: 5_000, heldFen: 100_000);
        var row = Assert.Single(records.Rows<StockTurn>());
        Assert.Equal(
            (null, 5_000, 100_000, At("2026-07-31 15:59:59"), RecordType.StockDay),
            (row.EmployeeId, row.Numerator, row.Denominator, row.At, row.RecordType));
    }

    [Fact]
    public void A_day_on_which_more_came_back_than_went_out_counts_below_zero()
    {
        records.EndDay(new DateOnly(2026, 7, 1), issuedFen: -300, heldFen: 100_000);
        records.EndDay(new DateOnly(2026, 7, 2), issuedFen: 800, heldFen: 0);
        var sums = Measure.Of(records.Rows<StockTurn>());
        Assert.Equal((500, 100_000, 1), (sums.Numerator, sums.Denominator, sums.Sample));
        Assert.Equal(1.825m, sums.Value(new StockTurn().Scale));
    }
}
