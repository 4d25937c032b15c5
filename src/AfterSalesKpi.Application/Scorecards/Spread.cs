using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>How real values are spread, so that a target can be judged: a tenth lies below <see cref="Tenth"/>, half below <see cref="Middle"/>, and so on.</summary>
/// <param name="Count">How many values: people × months.</param>
/// <param name="Tenth">10 %.</param>
/// <param name="Quarter">25 %.</param>
/// <param name="Middle">50 %.</param>
/// <param name="ThreeQuarters">75 %.</param>
/// <param name="NineTenths">90 %.</param>
public sealed record Spread(int Count, decimal Tenth, decimal Quarter, decimal Middle, decimal ThreeQuarters, decimal NineTenths)
{
    private decimal[] Sorted { get; init; } = [];

    /// <summary>How many percent of the values reach a target.</summary>
    public int PercentReaching(decimal target, Direction direction) => Sorted.Length == 0
        ? 0
        : 100 * Sorted.Count(v => direction == Direction.HigherIsBetter ? v >= target : v <= target) / Sorted.Length;

    /// <summary>The spread of some values; null of none.</summary>
    public static Spread? Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        if (sorted.Length == 0) return null;
        return new Spread(sorted.Length, At(sorted, 10), At(sorted, 25), At(sorted, 50), At(sorted, 75), At(sorted, 90)) { Sorted = sorted };
    }

    /// <summary>The spread of every indicator's values, by scope.</summary>
    public static Dictionary<(string Indicator, ItemScope Scope), Spread> Of(IEnumerable<PlanLine> lines, IndicatorCatalogue catalogue) => lines
        .GroupBy(l => (l.Indicator, l.Scope))
        .Select(g => (g.Key, Spread: Of(g.Select(l => catalogue.Find(l.Indicator) is { } indicator ? l.Sums.Value(indicator.Scale) : null).OfType<decimal>())))
        .Where(g => g.Spread is not null).ToDictionary(g => g.Key, g => g.Spread!); // not null: filtered

    /// <summary>The value that so many percent of sorted values do not exceed.</summary>
    internal static decimal At(decimal[] sorted, int percent) => sorted[Math.Clamp(((sorted.Length * percent) + 99) / 100, 1, sorted.Length) - 1];
}
