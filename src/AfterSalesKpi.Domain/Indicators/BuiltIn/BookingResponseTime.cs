using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>预约响应时间 (indicators.md no. 5). A store without a working calendar is always open.</summary>
public sealed class BookingResponseTime : IIndicator
{
    /// <inheritdoc />
    public int Number => 5;

    /// <inheritdoc />
    public string Key => "booking-response-time";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Satisfaction;

    /// <inheritdoc />
    public Direction Direction => Direction.LowerIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Minutes;

    /// <inheritdoc />
    public Scale Scale => Scale.Minutes;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from o in records.CustomerOrders
        where o.ConfirmedAt >= period.From && o.ConfirmedAt < period.Until && o.BookingResponseSeconds != null
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.AdvisorId,
            At = o.ConfirmedAt!.Value, // narrowed above
            Numerator = o.BookingResponseSeconds!.Value,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
