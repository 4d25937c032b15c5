using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 客户二次消费率 (indicators.md no. 14): the customer came again, to any store of the group, within 180 days. A recall or a rework is
/// no such visit.
/// </summary>
public sealed class RepeatRate : IIndicator
{
    private const int Wait = 180 * Elapsed.Day;

    /// <inheritdoc />
    public int Number => 14;

    /// <inheritdoc />
    public string Key => "repeat-rate";

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
        from o in Rework.None(records)
        where o.DeliveredAt >= period.Earlier(Wait).From && o.DeliveredAt < period.Earlier(Wait).Until
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = o.AdvisorId,
            At = Elapsed.After(o.DeliveredAt!.Value, Wait), // narrowed above
            Numerator = Rework.None(records).Any(v => v.CustomerId == o.CustomerId && v.Id != o.Id && v.ServiceType != ServiceType.Recall
                && v.ReceivedAt >= o.DeliveredAt && v.ReceivedAt <= Elapsed.After(o.DeliveredAt!.Value, Wait)) ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
