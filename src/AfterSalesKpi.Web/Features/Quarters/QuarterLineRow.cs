using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>An indicator of a person's quarter: the months' values and the merged one.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Whose rows, where not the own.</param>
/// <param name="Weight">The weight in the newest plan, percent.</param>
/// <param name="Months">Value and sums of each month, in words.</param>
/// <param name="Value">The merged value.</param>
/// <param name="Sums">The merged sums in words.</param>
/// <param name="Score">The merged value's score.</param>
public sealed record QuarterLineRow(
    IIndicator Indicator, string? Scope, decimal Weight, IReadOnlyList<(string Value, string Sums)> Months, string Value, string Sums, decimal? Score);
