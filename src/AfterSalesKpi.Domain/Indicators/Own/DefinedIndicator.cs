using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>An indicator of the group's own, as one among all.</summary>
/// <param name="own">As it is kept.</param>
public sealed class DefinedIndicator(OwnIndicator own) : IIndicator
{
    /// <summary>As it is kept.</summary>
    public OwnIndicator Own { get; } = own;

    /// <inheritdoc />
    public int Number => Own.Number;

    /// <inheritdoc />
    public string Key => Own.Key;

    /// <inheritdoc />
    public Dimension Dimension => Own.Dimension;

    /// <inheritdoc />
    public Direction Direction => Own.Direction;

    /// <inheritdoc />
    public IndicatorUnit Unit => Own.Unit;

    /// <inheritdoc />
    public Scale Scale { get; } = own.Definition.Scale;

    /// <inheritdoc />
    public bool CountsEach => Own.Kind == OwnKind.ByHandShare || Own.Question?.Measure == RecordMeasure.Share;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period)
    {
        if (Own.Question is { } question) return question.Rows(records, period);
        var id = Own.Id;
        return from e in records.OwnEntries
               where e.IndicatorId == id && e.At >= period.From && e.At < period.Until
               select new MeasureRow
               {
                   StoreId = e.StoreId,
                   EmployeeId = e.EmployeeId,
                   At = e.At,
                   Numerator = e.Numerator,
                   Denominator = e.Denominator,
                   ServiceType = null,
                   RecordType = RecordType.OwnEntry,
                   RecordId = e.Id,
               };
    }
}
