using System.Globalization;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Reads the form of a draft; what cannot be read is a problem of its field.</summary>
internal sealed class PlanFormReader
{
    private readonly List<Problem> problems = [];

    /// <summary>All that the form says.</summary>
    public static Outcome<PlanDraft> Read(PlanForm form)
    {
        var reader = new PlanFormReader();
        if (!StoreMonth.TryParse(form.EffectiveFrom?.Trim(), out var month)) reader.problems.Add(new("EffectiveFrom", "plan-month"));
        var grading = reader.Grading(form);
        List<PlanItem> items = [.. form.Items.Select((item, n) => reader.Item(item, n))];
        return reader.problems.Count > 0 ? reader.problems : new PlanDraft(month, grading, Known(form.QuarterRule, QuarterRule.MeanOfMonths), items);
    }

    /// <summary>The curve that a preset draws of what was typed for it.</summary>
    public static Outcome<ScoringCurve> Preset(ItemForm item, int n, IIndicator indicator)
    {
        var reader = new PlanFormReader();
        var deducts = item.Preset is CurvePreset.Deduction or CurvePreset.PerEvent;
        var target = deducts && string.IsNullOrWhiteSpace(item.PresetTarget) ? 0 : reader.Number(item.PresetTarget, $"Items[{n}].PresetTarget");
        var asksRange = item.Preset is CurvePreset.FloorTargetStretch or CurvePreset.Bands;
        var floor = asksRange ? reader.Number(item.PresetFloor, $"Items[{n}].PresetFloor") : 0;
        var stretch = asksRange ? reader.Number(item.PresetStretch, $"Items[{n}].PresetStretch") : 0;
        var cost = deducts ? reader.Number(item.PresetCost, $"Items[{n}].PresetCost") : 0;
        if (item.Preset == CurvePreset.Attainment && target <= 0) reader.problems.Add(new($"Items[{n}].PresetTarget", "preset-above-zero"));
        if (deducts && cost <= 0) reader.problems.Add(new($"Items[{n}].PresetCost", "preset-above-zero"));
        if (item.Preset == CurvePreset.PerEvent && target < 0) reader.problems.Add(new($"Items[{n}].PresetTarget", "negative"));
        if (item.Preset == CurvePreset.PerEvent && !indicator.CountsEach) reader.problems.Add(new($"Items[{n}].Preset", "curve-events"));
        if (asksRange && (floor == target || target == stretch || floor < target != target < stretch)) reader.problems.Add(new($"Items[{n}].PresetTarget", "preset-between"));
        if (reader.problems.Count > 0) return reader.problems;
        try
        {
            return item.Preset switch
            {
                CurvePreset.FloorTargetStretch => CurvePresets.FloorTargetStretch(floor, target, stretch),
                // Steps hold from a value upwards, so where lower is better the best step is the lowest one.
                CurvePreset.Bands when floor < target => CurvePresets.Bands((floor, 60), (target, 100), (stretch, 120)),
                CurvePreset.Bands => CurvePresets.Bands((stretch, 120), (target, 100), (floor, 60)),
                CurvePreset.Deduction => CurvePresets.Deduction(cost, indicator.Direction, target),
                CurvePreset.PerEvent => CurvePresets.PerEvent(cost, indicator.Direction, target),
                _ => CurvePresets.Attainment(target, indicator.Direction),
            };
        }
        catch (ArgumentException)
        {
            return new Problem($"Items[{n}].PresetTarget", "invalid"); // numbers that no curve can hold
        }
    }

    private static T Known<T>(T value, T otherwise)
        where T : struct, Enum => Enum.IsDefined(value) ? value : otherwise;

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    private Grading Grading(PlanForm form)
    {
        var bands = form.Grades.Select((g, n) => (Form: g, Place: n)).Where(g => !g.Form.IsBlank).Select(g => new GradeBand(
            (g.Form.Grade ?? "").Trim(), (int)Units(g.Form.Score, $"Grades[{g.Place}].Score", 100), (int)Units(g.Form.Coefficient, $"Grades[{g.Place}].Coefficient", 10_000))).ToList();
        var made = GradeBands.Create(bands);
        if (!made.Succeeded) problems.AddRange(made.Problems.Select(p => p with { Field = "Grades" }));
        var grading = new Grading(
            made.Value ?? GradeBands.Default,
            Known(form.CoefficientRule, CoefficientRule.Bands),
            (int)Units(form.Floor, "Floor", 10_000),
            (int)Units(form.Cap, "Cap", 10_000),
            (int)Units(form.AdjustmentCap, "AdjustmentCap", 100));
        problems.AddRange(grading.Problems().Select(p => p with { Field = p.Field == "adjustmentCap" ? "AdjustmentCap" : "Cap" }));
        return grading;
    }

    private PlanItem Item(ItemForm form, int n)
    {
        var at = $"Items[{n}]";
        var curve = Curve(form.Mode, form.Points.Select((p, m) => (Point: p, Place: m)).Where(p => !p.Point.IsBlank).Select(p => (p.Point.Value, p.Point.Score, $"{at}.Points[{p.Place}].")), $"{at}.Points");
        var veto = string.IsNullOrWhiteSpace(form.VetoBelow) ? null : new Veto((int)Units(form.VetoBelow, $"{at}.VetoBelow", 100), Text(form.VetoGrade) ?? "");
        if (veto?.Grade.Length > GradeBands.GradeLength) problems.Add(new($"{at}.VetoGrade", "too-long", GradeBands.GradeLength));
        var stores = form.Stores.Select((s, m) => s.IsBlank ? null : StoreCurve(s, form.Mode, $"{at}.Stores[{m}]")).OfType<StoreCurve>().ToList();
        if (stores.DistinctBy(s => s.StoreId).Count() < stores.Count) problems.Add(new($"{at}.Stores", "double-store"));
        var item = new PlanItem(
            form.Indicator!, // known: others were left out
            Known(form.Scope, ItemScope.Own),
            (int)Units(string.IsNullOrWhiteSpace(form.Weight) ? "0" : form.Weight, $"{at}.Weight", 100),
            curve,
            (int)Units(form.MinimumSample, $"{at}.MinimumSample", 1),
            Known(form.NoData, NoDataRule.Redistribute),
            veto,
            stores);
        return item.For(Goal(form, at));
    }

    private ItemGoal Goal(ItemForm form, string at)
    {
        DateOnly? until = null;
        if (Text(form.GoalUntil) is { } typed)
        {
            if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) until = day;
            else problems.Add(new($"{at}.GoalUntil", "invalid"));
        }

        var goal = new ItemGoal(Text(form.GoalText), Text(form.GoalWhy), Text(form.GoalOwner), until, form.Serves);
        if (goal.Text?.Length > ItemGoal.TextLength) problems.Add(new($"{at}.GoalText", "too-long", ItemGoal.TextLength));
        if (goal.Why?.Length > ItemGoal.WhyLength) problems.Add(new($"{at}.GoalWhy", "too-long", ItemGoal.WhyLength));
        if (goal.Owner?.Length > ItemGoal.OwnerLength) problems.Add(new($"{at}.GoalOwner", "too-long", ItemGoal.OwnerLength));
        return goal;
    }

    private StoreCurve? StoreCurve(StoreCurveForm form, CurveMode mode, string at)
    {
        if (form.Store is not { } store)
        {
            problems.Add(new($"{at}.Store", "required"));
            return null;
        }

        var points = (form.Points ?? "").Split((char[])[' ', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split(':', '：')).Select(pair => ((string?)pair[0], pair.Length == 2 ? pair[1] : null, ""));
        return new StoreCurve(store, Curve(mode, points, $"{at}.Points"));
    }

    /// <summary>A curve through typed points; where a point has fields of its own, what is wrong with it is said there.</summary>
    private ScoringCurve Curve(CurveMode mode, IEnumerable<(string? Value, string? Score, string Fields)> typed, string field)
    {
        var before = problems.Count;
        List<CurvePoint> points = [.. typed.Select(p => new CurvePoint(
            Number(p.Value, p.Fields.Length == 0 ? field : p.Fields + "Value"), Number(p.Score, p.Fields.Length == 0 ? field : p.Fields + "Score")))];
        if (problems.Count > before) return ScoringCurve.Linear((0, 0));
        var made = ScoringCurve.Create(Known(mode, CurveMode.Linear), points);
        if (made.Succeeded) return made.Value;
        problems.AddRange(made.Problems.Select(p => p with { Field = field }));
        return ScoringCurve.Linear((0, 0));
    }

    private decimal Number(string? typed, string field)
    {
        var text = (typed ?? "").Trim().TrimEnd('%');
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (text.Length > 0 && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= ScoringCurve.GreatestValue) return number;
        problems.Add(new(field, text.Length == 0 ? "required" : "not-a-number"));
        return 0;
    }

    /// <summary>A number in whole units of which so many make one; too large or too fine a number is a problem.</summary>
    private long Units(string? typed, string field, int perOne)
    {
        var before = problems.Count;
        var units = Number(typed, field) * perOne;
        if (problems.Count > before) return 0;
        if (Math.Abs(units) > 10_000_000) problems.Add(new(field, "out-of-range", 0, 10_000_000 / perOne));
        else if (units != decimal.Truncate(units)) problems.Add(new(field, "plan-too-fine", (decimal)perOne is 1 ? 0 : perOne is 100 ? 2 : 4));
        else return (long)units;
        return 0;
    }
}
