using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>库存周转率 (indicators.md no. 10): a row for each store and ended day, without employee.</summary>
public sealed class StockTurn : IIndicator
{
    /// <inheritdoc />
    public int Number => 10;

    /// <inheritdoc />
    public string Key => "stock-turn";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Parts;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.TurnsAYear;

    /// <inheritdoc />
    public Scale Scale => Scale.Year;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from d in records.StockDays
        where d.At >= period.From && d.At < period.Until
        select new MeasureRow
        {
            StoreId = d.StoreId,
            EmployeeId = null,
            At = d.At,
            Numerator = d.IssuedFen,
            Denominator = d.HeldFen,
            ServiceType = null,
            RecordType = RecordType.StockDay,
            RecordId = d.Id,
        };
}
