using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Indicators;

/// <summary>An indicator of the catalogue.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Number">Its value of the month, of the store or of the person who reads; null where there is none or it must stay hidden.</param>
/// <param name="Value">The same in words.</param>
/// <param name="Sums">What its sums say.</param>
/// <param name="Change">The change since the month before.</param>
public sealed record CatalogueRow(IIndicator Indicator, decimal? Number, string Value, string Sums, decimal? Change);
