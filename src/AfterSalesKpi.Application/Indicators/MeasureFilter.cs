using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Which rows are asked for. Stores outside the scope are never among them.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
public sealed record MeasureFilter(StoreMonth From, StoreMonth To)
{
    /// <summary>Most months in one question.</summary>
    public const int MostMonths = 60;

    /// <summary>Only these stores; null: all that the scope holds.</summary>
    public IReadOnlyCollection<int>? StoreIds { get; init; }

    /// <summary>Only this person's rows; null: everybody's and nobody's.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>The months, in order.</summary>
    public IReadOnlyList<StoreMonth> Months => [.. Enumerable.Range(From.Index, Math.Max(0, To.Index - From.Index + 1)).Select(StoreMonth.FromIndex)];
}
