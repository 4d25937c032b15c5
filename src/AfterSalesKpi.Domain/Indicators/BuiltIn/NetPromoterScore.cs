using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>净推荐值 NPS (indicators.md no. 23): promoters of 9 and 10 less detractors of 0 to 6.</summary>
public sealed class NetPromoterScore : IIndicator
{
    /// <inheritdoc />
    public int Number => 23;

    /// <inheritdoc />
    public string Key => "net-promoter-score";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.FollowUp;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Points;

    /// <inheritdoc />
    public Scale Scale => Scale.Percent;

    /// <inheritdoc />
    public bool CountsEach => false;

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
            Numerator = s.Recommend >= 9 ? 1 : s.Recommend >= 7 ? 0 : -1,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
