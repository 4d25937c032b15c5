using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Which adjustments of a month are listed.</summary>
/// <param name="Month">The month.</param>
public sealed record AdjustmentFilter(StoreMonth Month)
{
    /// <summary>One store of those in scope.</summary>
    public int? StoreId { get; init; }

    /// <summary>Where they stand; null: all but those withdrawn or declined.</summary>
    public AdjustmentState? State { get; init; }

    /// <summary>Part of a number, a name or a reason.</summary>
    public string? Text { get; init; }

    /// <summary>By points instead of by time.</summary>
    public bool ByPoints { get; init; }

    /// <summary>The latest, or the most points, first.</summary>
    public bool Descending { get; init; } = true;
}
