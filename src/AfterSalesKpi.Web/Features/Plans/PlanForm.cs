using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>The form of a draft. Numbers are text, so that what cannot be read stays as it was typed.</summary>
public sealed class PlanForm
{
    private const int StartSample = 5;

    public int Version { get; set; }

    public string? EffectiveFrom { get; set; }

    public QuarterRule QuarterRule { get; set; } = QuarterRule.MeanOfMonths;

    public CoefficientRule CoefficientRule { get; set; } = CoefficientRule.Bands;

    public string? Floor { get; set; }

    public string? Cap { get; set; }

    public string? AdjustmentCap { get; set; }

    public List<GradeForm> Grades { get; set; } = [];

    public List<ItemForm> Items { get; set; } = [];

    /// <summary>The indicator that is to be added.</summary>
    public string? AddIndicator { get; set; }

    /// <summary>Whose rows of it.</summary>
    public ItemScope AddScope { get; set; } = ItemScope.Own;

    /// <summary>Why it is published late.</summary>
    public string? Reason { get; set; }

    internal static PlanForm From(PlanVersionView view)
    {
        var (version, grading) = (view.Version, view.Version.Grading);
        return new PlanForm
        {
            Version = version.Version,
            EffectiveFrom = version.EffectiveFrom.ToString(),
            QuarterRule = version.QuarterRule,
            CoefficientRule = grading.Rule,
            Floor = PlanText.Number(grading.FloorTenThousandths / 10_000m),
            Cap = PlanText.Number(grading.CapTenThousandths / 10_000m),
            AdjustmentCap = PlanText.Number(grading.AdjustmentCapHundredths / 100m),
            Grades = [.. grading.Bands.Bands.Select(GradeForm.From)],
            Items = [.. view.Items.Select(ItemForm.From)],
        };
    }

    /// <summary>Adds the chosen indicator with its usual curve.</summary>
    internal void Add(IndicatorCatalogue catalogue)
    {
        if (AddIndicator is null || catalogue.Find(AddIndicator) is not { } indicator) return;
        var curve = DefaultCurves.Of(AddIndicator) ?? (indicator.Direction == Direction.HigherIsBetter ? ScoringCurve.Linear((0, 0), (100, 100)) : ScoringCurve.Linear((0, 100), (100, 0)));
        var item = ItemForm.From(new PlanItem(AddIndicator, AddScope, 0, curve, StartSample));
        (item.Place, item.Weight, item.IsNew) = (Items.Count + 1, "", true);
        Items.Add(item);
        AddIndicator = null;
    }

    /// <summary>Puts the items into the order of their places and leaves out what names no indicator, as a hand-made request might.</summary>
    internal void PutInOrder(IndicatorCatalogue catalogue)
    {
        Items.RemoveAll(i => i.Indicator is null || catalogue.Find(i.Indicator) is null);
        Items = [.. Items.OrderBy(i => i.Place ?? int.MaxValue)];
        for (var n = 0; n < Items.Count; n++) Items[n].Place = n + 1;
    }

    /// <summary>Room for one more grade, point and store.</summary>
    internal void AddBlankLines()
    {
        if (Grades.Count < GradeBands.MostBands) Grades.Add(new GradeForm());
        foreach (var item in Items) item.AddBlankLines();
    }
}
