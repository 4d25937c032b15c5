using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>工时效率 (indicators.md no. 24): a job counts once both its times are above zero. Internal orders count.</summary>
public sealed class LabourEfficiency : IIndicator
{
    /// <inheritdoc />
    public int Number => 24;

    /// <inheritdoc />
    public string Key => "labour-efficiency";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Workflow;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public bool CountsEach => false;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from j in records.Jobs
        join o in records.WorkOrders on j.WorkOrderId equals o.Id
        where o.CompletedAt >= period.From && o.CompletedAt < period.Until && j.StandardSeconds > 0 && j.ActualSeconds > 0
        select new MeasureRow
        {
            StoreId = o.StoreId,
            EmployeeId = j.TechnicianId,
            At = o.CompletedAt!.Value, // narrowed above
            Numerator = j.StandardSeconds,
            Denominator = j.ActualSeconds!.Value,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrderJob,
            RecordId = j.Id,
        };
}
