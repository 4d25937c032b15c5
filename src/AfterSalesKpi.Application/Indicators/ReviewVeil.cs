using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// What of peer reviews must stay hidden (indicators.md, rule 7): of fewer than three nothing is shown to the person reviewed or the
/// manager, or each review could be told apart. Nor is a total shown from which they would be left over once the others are taken away.
/// </summary>
public static class ReviewVeil
{
    private static readonly Teamwork Reviews = new();

    /// <summary>True when the reader may see neither the sums nor what follows from them.</summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <param name="sums">The sums that would be shown.</param>
    /// <param name="privacy">What the reader may know.</param>
    /// <param name="scattered">How many of the rows stand in parts that must stay hidden themselves.</param>
    public static bool Hides(string indicator, Measure sums, ReviewPrivacy privacy, int scattered = 0) =>
        indicator == Reviews.Key && privacy == ReviewPrivacy.FromThreeOnly
            && (sums.Sample < Teamwork.FewestReviews || scattered is > 0 and < Teamwork.FewestReviews);

    /// <summary>True when the reader may not be told by how much something has changed: one review more could be told apart.</summary>
    public static bool HidesChanges(string indicator, ReviewPrivacy privacy) => indicator == Reviews.Key && privacy == ReviewPrivacy.FromThreeOnly;

    /// <summary>The people's sums of which a total may be formed for the reader: those that may be shown by themselves.</summary>
    public static IQueryable<MonthMeasure> ForTotals(this IQueryable<MonthMeasure> sums, ReviewPrivacy privacy)
    {
        var number = Reviews.Number;
        return privacy == ReviewPrivacy.FromThreeOnly ? sums.Where(m => m.Indicator != number || m.Sample >= Teamwork.FewestReviews) : sums;
    }
}
