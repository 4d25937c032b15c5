using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How a person stands in one plan item of a month that has no published score yet: the sums, and no score.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="WeightBasisPoints">Its weight in the plan.</param>
/// <param name="Sums">The stored sums.</param>
/// <param name="Target">The value that meets the target in the person's store, where the curve says so.</param>
public sealed record OwnLine(IIndicator Indicator, ItemScope Scope, int WeightBasisPoints, Measure Sums, decimal? Target)
{
    /// <summary>The value; null without a denominator.</summary>
    public decimal? Value => Sums.Value(Indicator.Scale);
}
