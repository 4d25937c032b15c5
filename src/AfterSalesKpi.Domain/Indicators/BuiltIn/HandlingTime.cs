using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>平均工单处理时间 (indicators.md no. 7), less pauses caused by the customer. Internal orders count.</summary>
public sealed class HandlingTime : IIndicator
{
    /// <inheritdoc />
    public int Number => 7;

    /// <inheritdoc />
    public string Key => "handling-time";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Workflow;

    /// <inheritdoc />
    public Direction Direction => Direction.LowerIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Hours;

    /// <inheritdoc />
    public Scale Scale => Scale.Hours;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from o in records.WorkOrders
        where o.CompletedAt >= period.From && o.CompletedAt < period.Until && o.HandlingSeconds != null
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.TechnicianId,
            At = o.CompletedAt!.Value, // narrowed above
            Numerator = o.HandlingSeconds!.Value,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
