using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Indicators.BuiltIn;

/// <summary>团队协作表现 (indicators.md no. 18). A self-review does not count.</summary>
public sealed class Teamwork : IIndicator
{
    /// <summary>Fewest reviews of a person of which anything may be shown to the person or the manager, or follow for a score.</summary>
    public const int FewestReviews = 3;

    /// <inheritdoc />
    public int Number => 18;

    /// <inheritdoc />
    public string Key => "teamwork";

    /// <inheritdoc />
    public Dimension Dimension => Dimension.Staff;

    /// <inheritdoc />
    public Direction Direction => Direction.HigherIsBetter;

    /// <inheritdoc />
    public IndicatorUnit Unit => IndicatorUnit.Points;

    /// <inheritdoc />
    public Scale Scale => Scale.One;

    /// <inheritdoc />
    public int FewestRows => FewestReviews;

    /// <inheritdoc />
    public IQueryable<MeasureRow> Rows(IRecords records, Period period) =>
        from v in records.PeerReviews
        where v.ReviewerId != v.EmployeeId && v.At >= period.From && v.At < period.Until
        select new MeasureRow
        {
            StoreId = v.StoreId,
            EmployeeId = v.EmployeeId,
            At = v.At,
            Numerator = v.Points,
            Denominator = 1,
            ServiceType = null,
            RecordType = RecordType.PeerReview,
            RecordId = v.Id,
        };
}
