using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>回访执行率 (indicators.md no. 22): somebody called within 3 days of delivery, whatever came of it.</summary>
public sealed class FollowUpExecution : IIndicator
{
    /// <inheritdoc />
    public int Number => 22;

    /// <inheritdoc />
    public string Key => "follow-up-execution";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.FollowUp;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from d in FollowUpDue.In(records, period)
        select new MeasureRow
        {
            StoreId = d.Order.StoreId,
            EmployeeId = d.FirstCallerId ?? d.Order.FollowUpAssigneeId,
            At = Elapsed.After(d.Order.DeliveredAt!.Value, FollowUpDue.WindowSeconds), // only delivered orders are due
            Numerator = d.Called ? 1 : 0,
            Denominator = 1,
            ServiceType = d.Order.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = d.Order.Id,
        };
}
