using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 准时交车率 (indicators.md no. 27): ready by the promise, which is inspected, or completed where nobody inspects. An order completed in
/// time and inspected too late is late when its promise runs out, like any other. Customers' orders only.
/// </summary>
public sealed class OnTimeDeliveryRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 27;

    /// <inheritdoc />
    public string Key => "on-time-delivery-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Workflow;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        (from o in records.CustomerOrders
         where o.PromiseDecidedAt >= period.From && o.PromiseDecidedAt < period.Until && o.InspectedLateAt == null
         select new MeasureRow
         {
             StoreId = o.StoreId,
             EmployeeId = o.AdvisorId,
             At = o.PromiseDecidedAt!.Value, // narrowed above
             Numerator = (o.InspectedAt ?? o.CompletedAt) <= o.PromiseInForceAt ? 1 : 0,
             Denominator = 1,
             ServiceType = o.ServiceType,
             RecordType = RecordType.WorkOrder,
             RecordId = o.Id,
         })
        .Concat(
            from o in records.CustomerOrders
            where o.InspectedLateAt >= period.From && o.InspectedLateAt < period.Until
            select new MeasureRow
            {
                StoreId = o.StoreId,
                EmployeeId = o.AdvisorId,
                At = o.InspectedLateAt!.Value, // narrowed above
                Numerator = 0,
                Denominator = 1,
                ServiceType = o.ServiceType,
                RecordType = RecordType.WorkOrder,
                RecordId = o.Id,
            });
}
