using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Whether sums of peer reviews must stay hidden (indicators.md, rule 7): of fewer than three nothing is shown to the person reviewed
/// or the manager, or each review could be told apart.
/// </summary>
public static class ReviewVeil
{
    private const string Teamwork = "teamwork";

    /// <summary>True when the reader may see neither the sums nor what follows from them.</summary>
    /// <param name="indicator">The indicator's key.</param>
    /// <param name="sums">The sums that would be shown.</param>
    /// <param name="privacy">What the reader may know.</param>
    public static bool Hides(string indicator, Measure sums, ReviewPrivacy privacy) =>
        indicator == Teamwork && privacy == ReviewPrivacy.FromThreeOnly && sums.Sample < MeasureRecords.FewestReviews;
}
