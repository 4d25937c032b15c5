using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>技能培训成绩 (indicators.md no. 16). Absent without excuse is 0 points, excused makes no row.</summary>
public sealed class TrainingScore : IIndicator
{
    /// <inheritdoc />
    public int Number => 16;

    /// <inheritdoc />
    public string Key => "training-score";

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
        from t in records.TrainingResults
        where t.Status != TrainingStatus.Excused && t.At >= period.From && t.At < period.Until
        select new MeasureRow
        {
            StoreId = t.StoreId,
            EmployeeId = t.EmployeeId,
            At = t.At,
            Numerator = t.Points,
            Denominator = 1,
            ServiceType = null,
            RecordType = RecordType.TrainingResult,
            RecordId = t.Id,
        };
}
