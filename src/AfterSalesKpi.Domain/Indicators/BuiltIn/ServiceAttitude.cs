using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>服务态度 (indicators.md no. 2). Answers of 1 to 5 are 20 to 100 points.</summary>
public sealed class ServiceAttitude : IIndicator
{
    /// <inheritdoc />
    public int Number => 2;

    /// <inheritdoc />
    public string Key => "service-attitude";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Satisfaction;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Points;

    /// <inheritdoc />
    public Scale Scale => Scale.One;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from s in records.SurveyResponses
        join o in records.CustomerOrders on s.WorkOrderId equals o.Id
        where s.Attitude != null && s.At >= period.From && s.At < period.Until
        select new MeasureRow
        {
            StoreId = s.StoreId,
            EmployeeId = o.AdvisorId,
            At = s.At,
            Numerator = s.Attitude!.Value * 20,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
