using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>流程执行率 (indicators.md no. 21): a row for each order and responsible role; none where the source carries no steps.</summary>
public sealed class ProcessCompliance : IIndicator
{
    /// <inheritdoc />
    public int Number => 21;

    /// <inheritdoc />
    public string Key => "process-compliance";

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
         where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until && o.AdvisorStepsRequired > 0
         select new MeasureRow
         {
             StoreId = o.StoreId,
             EmployeeId = o.AdvisorId,
             At = o.DeliveredAt!.Value, // narrowed above
             Numerator = o.AdvisorStepsDone,
             Denominator = o.AdvisorStepsRequired,
             ServiceType = o.ServiceType,
             RecordType = RecordType.WorkOrder,
             RecordId = o.Id,
         })
        .Concat(
            from o in records.CustomerOrders
            where o.DeliveredAt >= period.From && o.DeliveredAt < period.Until && o.TechnicianStepsRequired > 0
            select new MeasureRow
            {
                StoreId = o.StoreId,
                EmployeeId = o.TechnicianId,
                At = o.DeliveredAt!.Value, // narrowed above
                Numerator = o.TechnicianStepsDone,
                Denominator = o.TechnicianStepsRequired,
                ServiceType = o.ServiceType,
                RecordType = RecordType.WorkOrder,
                RecordId = o.Id,
            });
}
