using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>维修等待时间 (indicators.md no. 6): from reception until work starts.</summary>
public sealed class RepairWaitingTime : IIndicator
{
    /// <inheritdoc />
    public int Number => 6;

    /// <inheritdoc />
    public string Key => "repair-waiting-time";

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
        where o.StartedAt >= period.From && o.StartedAt < period.Until && o.ReceivedAt != null
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.AdvisorId,
            At = o.StartedAt!.Value, // narrowed above
            Numerator = Elapsed.Seconds(o.ReceivedAt!.Value, o.StartedAt!.Value),
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
