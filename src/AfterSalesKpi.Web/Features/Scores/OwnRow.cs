using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>How one stands in an indicator of the running month.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Scope">Whose rows, where not the own.</param>
/// <param name="Sums">What the sums say.</param>
/// <param name="Value">The value.</param>
/// <param name="Target">The target.</param>
/// <param name="Weight">The weight, percent.</param>
/// <param name="Met">Whether the target is met; null without data or target.</param>
public sealed record OwnRow(IIndicator Indicator, string? Scope, string Sums, string Value, string Target, decimal Weight, bool? Met);
