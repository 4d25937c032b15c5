using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// What a plan item asks for in one store, with what is needed of its indicator: all that a line's score depends on besides the sums.
/// Scorecard lines keep it, so that neither a later plan nor a later program changes an old score.
/// </summary>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Dimension">The side it belongs to.</param>
/// <param name="Scale">What makes a value of the sums.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="WeightBasisPoints">Its weight; a plan's weights sum to 10,000.</param>
/// <param name="Curve">The curve that holds in the store.</param>
/// <param name="MinimumSample">The least sample that is scored.</param>
/// <param name="NoData">What it scores otherwise.</param>
/// <param name="Veto">The veto tied to it, if any.</param>
public sealed record ItemTerms(
    string Indicator,
    Dimension Dimension,
    Scale Scale,
    ItemScope Scope,
    int WeightBasisPoints,
    ScoringCurve Curve,
    int MinimumSample = 1,
    NoDataRule NoData = NoDataRule.Redistribute,
    Veto? Veto = null)
{
    /// <summary>
    /// The same for somebody on leave for some of the days held: the minimum sample is lowered in proportion, rounded up, at least 1
    /// (indicators.md, Part of a month), and never below what the indicator may show.
    /// </summary>
    public ItemTerms OnLeave(int leaveDays, int daysHeld) => leaveDays <= 0 || daysHeld <= 0
        ? this
        : this with { MinimumSample = Math.Max(IndicatorCatalogue.BuiltIn.Find(Indicator)?.FewestRows ?? 1, (((MinimumSample * Math.Max(0, daysHeld - leaveDays)) + daysHeld - 1) / daysHeld)) };

    /// <summary>What some sums, added up over so many months, are on the curve, exact; null where there is nothing to judge by (rule 4).</summary>
    public Fraction? Place(Measure sums, int months = 1) => Curve.Place(sums, Scale, months);
}
