using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>A store's stored sums of one indicator and month.</summary>
/// <param name="Code">The store's code.</param>
/// <param name="Name">The store's name.</param>
/// <param name="Sums">The sums.</param>
public sealed record IndicatorStore(string Code, string Name, Measure Sums);
