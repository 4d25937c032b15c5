using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>客户反馈评分 (indicators.md no. 17), of the employee named in the answer.</summary>
public sealed class CustomerRating : IIndicator
{
    /// <inheritdoc />
    public int Number => 17;

    /// <inheritdoc />
    public string Key => "customer-rating";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Staff;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Points;

    /// <inheritdoc />
    public Scale Scale => Scale.One;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from e in records.EmployeeRatings
        join s in records.SurveyResponses on e.SurveyResponseId equals s.Id
        join o in records.CustomerOrders on s.WorkOrderId equals o.Id
        where s.At >= period.From && s.At < period.Until
        select new MeasureRow
        {
            StoreId = s.StoreId,
            EmployeeId = e.EmployeeId,
            At = s.At,
            Numerator = e.Rating * 20,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
