using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>An indicator of a store's month.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Sums">The store's sums.</param>
/// <param name="Target">The value that meets the target, where the curve says so.</param>
/// <param name="Score">Its score by the curve, to 2 decimals; null: too little data.</param>
/// <param name="Note">What happened where it was not scored from its own data.</param>
public sealed record StoreLine(IIndicator Indicator, Measure Sums, decimal? Target, decimal? Score, string? Note)
{
    /// <summary>The value; null without a denominator.</summary>
    public decimal? Value => Sums.Value(Indicator.Scale);
}
