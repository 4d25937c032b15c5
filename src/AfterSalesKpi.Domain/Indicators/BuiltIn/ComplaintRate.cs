using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 客户投诉率 (indicators.md no. 19). Upheld complaints and deliveries are rows of their own; a complaint about no order counts too.
/// </summary>
public sealed class ComplaintRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 19;

    /// <inheritdoc />
    public string Key => "complaint-rate";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Satisfaction;

    /// <inheritdoc />
    public Direction Direction => Direction.LowerIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        (from c in records.Complaints
         join o in records.CustomerOrders on c.WorkOrderId equals o.Id into orders
         from o in orders.DefaultIfEmpty()
         where c.Upheld == true && (c.WorkOrderId == null || o != null)
             && ((c.DecidedAt >= period.From && c.DecidedAt < period.Until)
                 || (c.DecidedAt == null && c.At >= period.From && c.At < period.Until))
         select new MeasureRow
         {
             StoreId = c.StoreId,
             EmployeeId = c.ResponsibleId ?? (o == null ? null : o.AdvisorId),
             At = c.DecidedAt ?? c.At,
             Numerator = 1,
             Denominator = 0,
             ServiceType = o == null ? null : o.ServiceType,
             RecordType = RecordType.Complaint,
             RecordId = c.Id,
         })
        .Concat(
            from o in records.CustomerOrders
            where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until
            select new MeasureRow
            {
                StoreId = o.StoreId,
                EmployeeId = o.AdvisorId,
                At = o.DeliveredAt!.Value, // narrowed above
                Numerator = 0,
                Denominator = 1,
                ServiceType = o.ServiceType,
                RecordType = RecordType.WorkOrder,
                RecordId = o.Id,
            });
}
