using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 维修作业时间 (indicators.md no. 25): work itself, within the store's working calendar and less every pause, whoever caused it. Internal
/// orders count.
/// </summary>
public sealed class RepairTime : IIndicator
{
    /// <inheritdoc />
    public int Number => 25;

    /// <inheritdoc />
    public string Key => "repair-time";

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
        where o.CompletedAt >= period.From && o.CompletedAt < period.Until && o.RepairSeconds != null
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.TechnicianId,
            At = o.CompletedAt!.Value, // narrowed above
            Numerator = o.RepairSeconds!.Value,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
