using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>客户满意度 (indicators.md no. 1). Satisfied is 4 or 5 of 5.</summary>
public sealed class CustomerSatisfaction : IIndicator
{
    /// <inheritdoc />
    public int Number => 1;

    /// <inheritdoc />
    public string Key => "customer-satisfaction";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Satisfaction;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Percent;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from s in records.SurveyResponses
        join o in records.CustomerOrders on s.WorkOrderId equals o.Id
        where s.Overall != null && s.At >= period.From && s.At < period.Until
        select new MeasureRow
        {
            StoreId = s.StoreId,
            EmployeeId = o.AdvisorId,
            At = s.At,
            Numerator = s.Overall >= 4 ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
