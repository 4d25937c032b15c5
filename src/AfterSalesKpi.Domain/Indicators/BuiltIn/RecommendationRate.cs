using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>客户推荐率 (indicators.md no. 15): who would recommend with 9 or 10 of 10.</summary>
public sealed class RecommendationRate : IIndicator
{
    /// <inheritdoc />
    public int Number => 15;

    /// <inheritdoc />
    public string Key => "recommendation-rate";

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
        from s in records.SurveyResponses
        join o in records.CustomerOrders on s.WorkOrderId equals o.Id
        where s.Recommend != null && s.At >= period.From && s.At < period.Until
        select new MeasureRow
        {
            StoreId = s.StoreId,
            EmployeeId = o.AdvisorId,
            At = s.At,
            Numerator = s.Recommend >= 9 ? 1 : 0,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
