using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 重复返修率 (indicators.md no. 9), of who did the first repair. Reworks and deliveries are rows of their own, each in its own
/// month.
/// </summary>
public sealed class ReworkRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 9;

    /// <inheritdoc />
    public string Key => "rework-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Workflow;

    /// <inheritdoc />
    public Direction Direction => Direction.LowerIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        (from r in records.CustomerOrders
         join o in records.CustomerOrders on r.ReworkOfId equals o.Id
         where r.ReceivedAt >= period.From && r.ReceivedAt < period.Until
             // Follows from the other conditions, and is what the store's own index can find.
             && o.DeliveredAt >= period.Earlier(Rework.WindowSeconds).From && o.DeliveredAt < period.Until
             && r.ReceivedAt >= o.DeliveredAt && r.ReceivedAt <= Elapsed.After(o.DeliveredAt!.Value, Rework.WindowSeconds)
         select new MeasureRow
         {
             StoreId = o.StoreId,
             // Nobody is charged with a bad part, a fault of the product or of its use; undecided counts as workmanship.
             EmployeeId = r.ReworkCause == ReworkCause.PartQuality || r.ReworkCause == ReworkCause.Product
                 || r.ReworkCause == ReworkCause.CustomerUse ? null : o.TechnicianId,
             At = r.ReceivedAt!.Value, // narrowed above
             Numerator = 1,
             Denominator = 0,
             ServiceType = r.ServiceType,
             RecordType = RecordType.WorkOrder,
             RecordId = r.Id,
         })
        .Concat(
            from o in records.CustomerOrders
            where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until
            select new MeasureRow
            {
                StoreId = o.StoreId,
                EmployeeId = o.TechnicianId,
                At = o.DeliveredAt!.Value, // narrowed above
                Numerator = 0,
                Denominator = 1,
                ServiceType = o.ServiceType,
                RecordType = RecordType.WorkOrder,
                RecordId = o.Id,
            });
}
