using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 一次修复率 (indicators.md no. 28): no rework within 30 days of the delivery. Where every rework was decided to be nobody's fault, the row
/// is nobody's.
/// </summary>
public sealed class FixedFirstVisitRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 28;

    /// <inheritdoc />
    public string Key => "fixed-first-visit-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Workflow;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period)
    {
        var delivered = period.Earlier(Rework.WindowSeconds);
        var reworks =
            from r in records.CustomerOrders
            join first in records.CustomerOrders on r.ReworkOfId equals first.Id
            where r.ReceivedAt >= first.DeliveredAt && r.ReceivedAt <= Elapsed.After(first.DeliveredAt!.Value, Rework.WindowSeconds) // no delivery, no row
            select new { OriginalId = first.Id, Cause = r.ReworkCause };
        return
            from o in records.CustomerOrders
            where o.DeliveredAt >= delivered.From && o.DeliveredAt < delivered.Until
            select new MeasureRow
            {
                StoreId = o.StoreId,
                // Undecided counts as workmanship.
                EmployeeId = !reworks.Any(r => r.OriginalId == o.Id)
                    || reworks.Any(r => r.OriginalId == o.Id && (r.Cause == null || r.Cause == ReworkCause.Workmanship || r.Cause == ReworkCause.Misdiagnosis))
                    ? o.TechnicianId : null,
                At = Elapsed.After(o.DeliveredAt!.Value, Rework.WindowSeconds), // narrowed above
                Numerator = reworks.Any(r => r.OriginalId == o.Id) ? 0 : 1,
                Denominator = 1,
                ServiceType = o.ServiceType,
                RecordType = RecordType.WorkOrder,
                RecordId = o.Id,
            };
    }
}
