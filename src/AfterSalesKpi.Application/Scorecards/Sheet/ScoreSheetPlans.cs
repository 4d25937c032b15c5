using AfterSalesKpi.Application.Workbooks;

namespace AfterSalesKpi.Application.Scorecards.Sheet;

/// <summary>The sheet 方案: one row an item of the plans used.</summary>
internal static class ScoreSheetPlans
{
    public static List<Column> Columns(Func<string, string> words) =>
    [
        new(words("Plan")), new(words("PlanVersion"), CellKind.Integer), new(words("EffectiveFrom")), new(words("Indicator")), new(words("Scope")),
        new(words("Weight"), CellKind.Decimal2), new(words("Curve")), new(words("MinimumSample"), CellKind.Integer), new(words("NoData")), new(words("GradeBands")),
    ];

    public static List<object?> Row(PlanItemUsed item, Func<string, string> words) =>
    [
        item.Plan, item.Version, item.EffectiveFrom, words($"Indicator.{item.Item.Indicator}"), words($"Scope.{item.Item.Scope}"),
        item.Item.WeightBasisPoints / 100m, item.Item.Curve.ToString(), item.Item.MinimumSample, words($"NoData.{item.Item.NoData}"), item.Grading.Bands.ToString(),
    ];
}
