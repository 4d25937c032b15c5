using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>维修质量 (indicators.md no. 3). Answers of 1 to 5 are 20 to 100 points.</summary>
public sealed class RepairQuality : IIndicator
{
    /// <inheritdoc />
    public int Number => 3;

    /// <inheritdoc />
    public string Key => "repair-quality";

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
        where s.Quality != null && s.At >= period.From && s.At < period.Until
        select new MeasureRow
        {
            StoreId = s.StoreId,
            EmployeeId = o.TechnicianId,
            At = s.At,
            Numerator = s.Quality!.Value * 20,
            Denominator = 1,
            ServiceType = o.ServiceType,
            RecordType = RecordType.SurveyResponse,
            RecordId = s.Id,
        };
}
