using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>缺货率 (indicators.md no. 11): requested lines that the shelf could not fill at once; a line that the clerk has yet to answer is none.</summary>
public sealed class StockOutRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 11;

    /// <inheritdoc />
    public string Key => "stock-out-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Parts;

    /// <inheritdoc />
    public Direction Direction => Direction.LowerIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from r in records.PartRequests
        join o in records.WorkOrders on r.WorkOrderId equals o.Id into orders
        from o in orders.DefaultIfEmpty()
        where r.At >= period.From && r.At < period.Until && r.State != PartRequestState.Waiting
        select new MeasureRow
        {
            StoreId = r.StoreId,
            EmployeeId = null,
            At = r.At,
            Numerator = r.FilledAtOnce < r.Quantity ? 1 : 0,
            Denominator = 1,
            ServiceType = o == null ? null : o.ServiceType,
            RecordType = RecordType.PartRequest,
            RecordId = r.Id,
        };
}
