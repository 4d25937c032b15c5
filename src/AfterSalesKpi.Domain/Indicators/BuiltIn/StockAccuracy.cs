using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>库存准确性 (indicators.md no. 12), of who counted.</summary>
public sealed class StockAccuracy : IIndicator
{
    /// <inheritdoc />
    public int Number => 12;

    /// <inheritdoc />
    public string Key => "stock-accuracy";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Parts;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from c in records.StockCounts
        where c.At >= period.From && c.At < period.Until
        select new MeasureRow
        {
            StoreId = c.StoreId,
            EmployeeId = c.CountedById,
            At = c.At,
            Numerator = c.CountedQuantity - c.BookQuantity <= c.Tolerance && c.BookQuantity - c.CountedQuantity <= c.Tolerance ? 1 : 0,
            Denominator = 1,
            ServiceType = null,
            RecordType = RecordType.StockCount,
            RecordId = c.Id,
        };
}
