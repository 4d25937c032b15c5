using System.Globalization;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Scorecards.Health;
using AfterSalesKpi.Application.Scorecards.Trial;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Plans in words: what an item asks for, what a plan makes of scores, in what two versions differ.</summary>
public sealed class PlanText(Words words, Show show, MeasureText measures, GroupCatalogue catalogue)
{
    private const int SinceEver = 2000;

    /// <summary>An item as people read it.</summary>
    public ItemRow Row(PlanItem item, IReadOnlyDictionary<int, string> storeNames, IReadOnlyDictionary<int, GoalChoice> goals)
    {
        var indicator = catalogue.Now.Find(item.Indicator)!; // a plan's items are of the catalogue
        var unit = Unit(indicator, item.Curve);
        return new ItemRow
        {
            Item = item,
            Indicator = indicator,
            Name = measures.Name(indicator),
            Scope = item.Scope == ItemScope.Own ? null : words.Of(item.Scope),
            Weight = item.WeightBasisPoints / 100m,
            Unit = unit,
            Target = (item.Curve.Target ?? item.Curve.AllowedEvents) is { } target ? Number(target) + unit : null,
            Sample = words["Plans.Sample", item.MinimumSample],
            NoData = words[$"Plans.NoData.{item.NoData}"],
            Veto = item.Veto is { } veto ? words["Plans.VetoIs", Number(veto.BelowHundredths / 100m), veto.Grade] : null,
            StoreCurves = [.. item.StoreCurves.Select(c => (storeNames.GetValueOrDefault(c.StoreId) ?? Show.Nothing, c.Curve))],
            CurveWords = Curve(item.Curve, unit),
            Serves = item.GroupGoalId is { } goal ? goals.GetValueOrDefault(goal) : null,
        };
    }

    /// <summary>The name of an item with its scope where that is not the person.</summary>
    public string Name(PlanItem item) => item.Scope == ItemScope.Own ? measures.Name(item.Indicator) : words["Plans.NameOf", measures.Name(item.Indicator), words.Of(item.Scope)];

    /// <summary>The unit as it stands behind a number.</summary>
    public string Unit(IIndicator indicator) => indicator.Unit is IndicatorUnit.Percent or IndicatorUnit.Number ? show.Unit(indicator.Unit) : " " + show.Unit(indicator.Unit);

    /// <summary>The unit of the curve's values, which are numbers of records in a curve over records.</summary>
    public string Unit(IIndicator indicator, ScoringCurve curve) => Unit(indicator, curve.Mode);

    /// <summary>The same of a curve yet in a form.</summary>
    public string Unit(IIndicator indicator, CurveMode mode) => mode is CurveMode.Events or CurveMode.Misses ? words["Curve.Events"] : Unit(indicator);

    /// <summary>The ways of a curve that make no sense for an indicator.</summary>
    public static IReadOnlyCollection<Enum> NotFor(IIndicator indicator) => !indicator.CountsEach ? [CurveMode.Events, CurveMode.Misses]
        : [indicator.Direction == Direction.HigherIsBetter ? CurveMode.Events : CurveMode.Misses];

    /// <summary>The presets that make no sense for an indicator.</summary>
    public static IReadOnlyCollection<Enum> PresetsNotFor(IIndicator indicator) => indicator.CountsEach ? [] : [CurvePreset.PerEvent];

    /// <summary>A curve in words, point by point.</summary>
    public string Curve(ScoringCurve curve, string unit) => words[$"Plans.Curve.{curve.Mode}", Points(curve, unit)];

    private string Points(ScoringCurve curve, string unit) => string.Join(words["Curve.Between"], curve.Points.Select(p => words["Curve.Point", Number(p.Value) + unit, Number(p.Score)]));

    /// <summary>From which month on a version holds; default plans hold since ever.</summary>
    /// <summary>The columns of the list of plans as a sheet; each version in force, coming or in work is a row.</summary>
    public List<Column> Columns() =>
    [
        new(words["Plans.Position"]), new(words["Plans.Name"]), new(words["Plans.VersionColumn"], CellKind.Integer), new(words["Plans.State"]), new(words["Plans.SinceColumn"]),
        new(words["Plans.PublishedColumn"]), new(words["Plans.ReadBy"], CellKind.Integer), new(words["Plans.People"], CellKind.Integer),
    ];

    /// <summary>A plan's rows in it.</summary>
    public IEnumerable<IReadOnlyList<object?>> Cells(PlanRow row)
    {
        List<PlanVersionGlance> versions = [.. new[] { row.InForce, row.Next, row.Draft }.OfType<PlanVersionGlance>()];
        return versions.Count == 0
            ? [[words.Position(row.Position), row.Name, null, words["Plans.NoneInForce"], null, null, null, row.People]]
            : versions.Select(v => (IReadOnlyList<object?>)
                [words.Position(row.Position), row.Name, v.Number, words[$"Plans.Phase.{v.Phase}"], Since(v.EffectiveFrom), v.PublishedBy, v.Confirmed, row.People]);
    }

    public string Since(StoreMonth from) => from.Year < SinceEver ? words["Plans.SinceEver"] : words["Plans.Since", show.Month(from)];

    /// <summary>A number without trailing zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>What a plan makes of scores, each in a sentence.</summary>
    public IReadOnlyList<string> Rules(PlanVersion version)
    {
        var grading = version.Grading;
        return
        [
            grading.Rule == CoefficientRule.Bands ? words["Plans.Rule.Bands"]
                : words["Plans.Rule.Linear", Number(grading.FloorTenThousandths / 10_000m), Number(grading.CapTenThousandths / 10_000m)],
            grading.AdjustmentCapHundredths == 0 ? words["Plans.Rule.NoAdjustments"] : words["Plans.Rule.Adjustments", Number(grading.AdjustmentCapHundredths / 100m)],
            words[$"Plans.Rule.{version.QuarterRule}"],
        ];
    }

    /// <summary>What is to be said of the plan as a whole.</summary>
    public IReadOnlyList<string> Remarks(PlanVersion version)
    {
        var natures = version.Items.Select(i => catalogue.Now.NatureOf(i.Indicator)).ToList();
        return natures.Contains(IndicatorNature.Result) && !natures.Contains(IndicatorNature.Process) ? [words["Plans.NoProcess"]] : [];
    }

    /// <summary>What is missing from the goals behind the items of a draft, each in a sentence.</summary>
    public IReadOnlyList<string> GoalRemarks(PlanVersion version)
    {
        var items = version.Items.OrderBy(i => i.Ordinal).ToList();
        var without = items.Count(i => i.GoalText is null && i.Goal.Missing.Count == 0);
        return
        [
            .. without == 0 ? [] : new[] { words["Plans.ItemsWithoutGoal", without] },
            .. items.Where(i => i.Goal.Missing.Count > 0).Select(i => words["Plans.GoalMisses", Name(i), string.Join(words["Curve.Between"], i.Goal.Missing.Select(m => words[$"Plans.Goal{m}"]))]),
        ];
    }

    /// <summary>A group's goal as it is named elsewhere.</summary>
    public string Goal(GoalChoice goal) => words["Plans.GoalOfYear", goal.Year, goal.Text];

    /// <summary>Two versions beside each other.</summary>
    public CompareModel Compare(PlanVersionView was, PlanVersionView isNow, PlanComparison comparison)
    {
        var names = was.StoreNames.Concat(isNow.StoreNames).DistinctBy(s => s.Key).ToDictionary(s => s.Key, s => s.Value);
        var goals = was.Goals.Concat(isNow.Goals).DistinctBy(g => g.Key).ToDictionary(g => g.Key, g => g.Value);
        List<string> sentences =
        [
            .. comparison.Added.Select(i => words["Plans.Diff.Added", Name(i), Percent(i.WeightBasisPoints)]),
            .. comparison.Removed.Select(i => words["Plans.Diff.Removed", Name(i), Percent(i.WeightBasisPoints)]),
            .. comparison.Changed.SelectMany(c => c.Aspects.Select(a => words["Plans.Diff.Changed", Name(c.Is), words[$"Plans.Aspect.{a}"], Say(a, c.Was, names, goals), Say(a, c.Is, names, goals)])),
        ];
        if (comparison.GradingChanged)
        {
            sentences.AddRange(Bands(comparison.Was).Concat(Rules(comparison.Was).Take(2)).Zip(Bands(comparison.Is).Concat(Rules(comparison.Is).Take(2)))
                .Where(p => p.First != p.Second).Select(p => words["Plans.Diff.Rule", p.First, p.Second]));
        }

        if (comparison.QuarterChanged) sentences.Add(words["Plans.Diff.Rule", Rules(comparison.Was)[^1], Rules(comparison.Is)[^1]]);
        var rows = isNow.Items.Concat(comparison.Removed).Select(item => (
            Was: was.Items.FirstOrDefault(i => i.Indicator == item.Indicator && i.Scope == item.Scope),
            Is: isNow.Items.FirstOrDefault(i => i.Indicator == item.Indicator && i.Scope == item.Scope)));
        return new CompareModel(was, isNow, sentences, [.. rows.Select(r => new CompareRow(
            r.Was is null ? null : Row(r.Was, names, goals), r.Is is null ? null : Row(r.Is, names, goals),
            r.Was is null || r.Is is null ? [] : new ItemComparison(r.Was, r.Is).Aspects))]);
    }

    /// <summary>The lines that moved a score most, in words.</summary>
    public string Why(IReadOnlyList<TrialMove> moves) => string.Join(words["Curve.Between"], moves.Select(m => words[
        "Plans.Move", m.Scope == ItemScope.Own ? measures.Name(m.Indicator) : words["Plans.NameOf", measures.Name(m.Indicator), words.Of(m.Scope)],
        (m.Points > 0 ? "+" : "−") + Show.Number(Math.Abs(m.Points), 2)]));

    /// <summary>What is wrong with an item, each in a sentence.</summary>
    public IEnumerable<string> Findings(ItemHealth item)
    {
        var unit = catalogue.Now.Find(item.Item.Indicator) is { } indicator ? Unit(indicator, item.Item.Curve) : "";
        var proposed = item.ProposedTarget is { } target ? words["Plans.Health.Propose", Number(Math.Round(target, 2)) + unit] : "";
        return item.Findings.Select(f => words[
            $"Plans.Health.{f}", Name(item.Item), item.PercentOf(item.AtCeiling), item.PercentOf(item.AtFloor), item.Lines == 0 ? 0 : 100 * item.TooSmall / item.Lines,
            item.Like is { } like ? Name(like.Item) : "", Show.Number(Math.Abs(item.Drift ?? 0), 1)]
            + (f is HealthFinding.TooEasy or HealthFinding.TooHard or HealthFinding.NoSpread ? proposed : ""));
    }

    private static string Percent(int basisPoints) => Number(basisPoints / 100m) + "%";

    private IEnumerable<string> Bands(PlanVersion version) =>
        [string.Join(words["Curve.Between"], version.Grading.Bands.Bands.Select(b => words["Plans.Band", b.Grade, Number(b.FromHundredths / 100m), Number(b.CoefficientTenThousandths / 10_000m)]))];

    private string Say(ItemAspect aspect, PlanItem item, Dictionary<int, string> storeNames, Dictionary<int, GoalChoice> goals)
    {
        var row = Row(item, storeNames, goals);
        return aspect switch
        {
            ItemAspect.Weight => Percent(item.WeightBasisPoints),
            ItemAspect.Curve => Points(item.Curve, row.Unit),
            ItemAspect.StoreCurves when row.StoreCurves.Count == 0 => words["Plans.NoStoreCurves"],
            ItemAspect.StoreCurves => string.Join(words["Plans.Semicolon"], row.StoreCurves.Select(c => $"{c.Store} {Curve(c.Curve, row.Unit)}")),
            ItemAspect.MinimumSample => row.Sample,
            ItemAspect.NoData => row.NoData,
            ItemAspect.Veto => row.Veto ?? words["Plans.NoVeto"],
            ItemAspect.Goal => (item.GoalText ?? words["Plans.NoGoal"]) + (row.Serves is { } served ? words["Plans.Semicolon"] + words["Plans.ServesIs", Goal(served)] : ""),
            _ => "",
        };
    }
}
