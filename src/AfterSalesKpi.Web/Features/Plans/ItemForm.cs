using System.Globalization;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>One item of the form.</summary>
public sealed class ItemForm
{
    public string? Indicator { get; set; }

    public ItemScope Scope { get; set; } = ItemScope.Own;

    /// <summary>Its place in the plan; typed anew to move it.</summary>
    public int? Place { get; set; }

    /// <summary>Percent.</summary>
    public string? Weight { get; set; }

    public CurveMode Mode { get; set; } = CurveMode.Linear;

    public List<PointForm> Points { get; set; } = [];

    public string? MinimumSample { get; set; }

    public NoDataRule NoData { get; set; } = NoDataRule.Redistribute;

    public string? VetoBelow { get; set; }

    public string? VetoGrade { get; set; }

    public string? GoalText { get; set; }

    public string? GoalWhy { get; set; }

    public string? GoalOwner { get; set; }

    public string? GoalUntil { get; set; }

    /// <summary>The group's goal that it serves.</summary>
    public int? Serves { get; set; }

    public List<StoreCurveForm> Stores { get; set; } = [];

    public CurvePreset Preset { get; set; } = CurvePreset.Attainment;

    public string? PresetTarget { get; set; }

    public string? PresetFloor { get; set; }

    public string? PresetStretch { get; set; }

    public string? PresetCost { get; set; }

    /// <summary>True when it was just added and is to be filled in.</summary>
    internal bool IsNew { get; set; }

    internal static ItemForm From(PlanItem item) => new()
    {
        Indicator = item.Indicator,
        Scope = item.Scope,
        Place = item.Ordinal,
        Weight = PlanText.Number(item.WeightBasisPoints / 100m),
        Mode = item.Curve.Mode,
        Points = Of(item.Curve),
        MinimumSample = PlanText.Number(item.MinimumSample),
        NoData = item.NoData,
        VetoBelow = item.Veto is { } veto ? PlanText.Number(veto.BelowHundredths / 100m) : null,
        VetoGrade = item.Veto?.Grade,
        GoalText = item.GoalText,
        GoalWhy = item.GoalWhy,
        GoalOwner = item.GoalOwner,
        GoalUntil = item.GoalUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Serves = item.GroupGoalId,
        Stores = [.. item.StoreCurves.Select(c => new StoreCurveForm { Store = c.StoreId, Points = Written(c.Curve) })],
    };

    /// <summary>The value that scores 100 as typed; null where none does, or what stands there cannot be read.</summary>
    internal decimal? Target() => Points.Where(p => Read(p.Score) == ScoringCurve.TargetScore).Select(p => Read(p.Value)).FirstOrDefault();

    internal void Draw(ScoringCurve curve) => (Mode, Points, IsNew) = (curve.Mode, Of(curve), true);

    internal void AddBlankLines()
    {
        if (Points.Count < ScoringCurve.MostPoints && !Points.Exists(p => p.IsBlank)) Points.Add(new PointForm());
        if (!Stores.Exists(s => s.IsBlank)) Stores.Add(new StoreCurveForm());
    }

    private static decimal? Read(string? typed) => decimal.TryParse(typed?.Trim().TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<PointForm> Of(ScoringCurve curve) =>
        [.. curve.Points.Select(p => new PointForm { Value = PlanText.Number(p.Value), Score = PlanText.Number(p.Score) })];

    private static string Written(ScoringCurve curve) => string.Join(' ', curve.Points.Select(p => $"{PlanText.Number(p.Value)}:{PlanText.Number(p.Score)}"));
}
