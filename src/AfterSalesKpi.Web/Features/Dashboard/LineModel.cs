using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>An indicator among the best or the worst.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Its value with unit.</param>
/// <param name="Target">The target with unit.</param>
/// <param name="Sums">What the sums say.</param>
/// <param name="Score">Its score.</param>
/// <param name="Change">The change of the value.</param>
public sealed record LineModel(IIndicator Indicator, string Value, string Target, string Sums, decimal Score, decimal? Change);
