using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>An item of a plan in words.</summary>
public sealed class ItemRow
{
    public required PlanItem Item { get; init; }

    public required IIndicator Indicator { get; init; }

    public required string Name { get; init; }

    /// <summary>Whose rows, where not the person's own.</summary>
    public required string? Scope { get; init; }

    public required decimal Weight { get; init; }

    /// <summary>The unit as it stands behind a number.</summary>
    public required string Unit { get; init; }

    /// <summary>The value that scores 100, with its unit; null where no point says so.</summary>
    public required string? Target { get; init; }

    public required string Sample { get; init; }

    public required string NoData { get; init; }

    public required string? Veto { get; init; }

    /// <summary>The group's goal that it serves.</summary>
    public GoalChoice? Serves { get; init; }

    public required IReadOnlyList<(string Store, ScoringCurve Curve)> StoreCurves { get; init; }

    /// <summary>Says the curve in a sentence.</summary>
    public required string CurveWords { get; init; }
}
