using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>An indicator of the catalogue.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Value">Its value of the month, of the store or of the person who reads.</param>
/// <param name="Sums">What its sums say.</param>
/// <param name="Change">The change since the month before.</param>
public sealed record CatalogueRow(IIndicator Indicator, string Value, string Sums, decimal? Change);
