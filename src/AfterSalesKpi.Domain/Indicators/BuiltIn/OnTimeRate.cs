using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>工单准时完成率 (indicators.md no. 8). Internal orders count. An order is late at the moment its promise runs out.</summary>
public sealed class OnTimeRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 8;

    /// <inheritdoc />
    public string Key => "on-time-rate";

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
        from o in records.WorkOrders
        where o.PromiseDecidedAt >= period.From && o.PromiseDecidedAt < period.Until
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.TechnicianId,
            At = o.PromiseDecidedAt!.Value, // narrowed above
            Numerator = o.CompletedAt <= o.PromiseInForceAt ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
