using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>A person's stored sums of one indicator and month in one store.</summary>
/// <param name="Number">工号; null: nobody's rows.</param>
/// <param name="Name">Name.</param>
/// <param name="Sums">The sums.</param>
public sealed record IndicatorPerson(string? Number, string? Name, Measure Sums);
