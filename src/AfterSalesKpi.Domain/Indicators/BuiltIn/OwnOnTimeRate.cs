using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>
/// 技师责任准时率 (indicators.md no. 26): as no. 8, but a delay that was decided to lie elsewhere is nobody's. Internal orders count.
/// </summary>
public sealed class OwnOnTimeRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 26;

    /// <inheritdoc />
    public string Key => "own-on-time-rate";

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
            // Undecided is the technician's.
            EmployeeId = o.CompletedAt <= o.PromiseInForceAt || o.LateCause == null || o.LateCause == LateCause.Technician ? o.TechnicianId : null,
            At = o.PromiseDecidedAt!.Value, // narrowed above
            Numerator = o.CompletedAt <= o.PromiseInForceAt ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.WorkOrder,
            RecordId = o.Id,
        };
}
