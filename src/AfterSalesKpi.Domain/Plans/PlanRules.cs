using System.Globalization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>What keeps a plan from being published.</summary>
internal static class PlanRules
{
    public const int WholeWeight = 10_000;

    public static List<Problem> Problems(IReadOnlyList<PlanItem> items, Grading grading, Predicate<string> knowsIndicator)
    {
        List<Problem> problems = [.. grading.Problems()];
        if (items.Count == 0) problems.Add(new("items", "no-items"));
        var sum = items.Sum(i => (long)i.WeightBasisPoints);
        if (items.Count > 0 && sum != WholeWeight) problems.Add(new("items", "weights-not-whole", sum));
        for (var n = 0; n < items.Count; n++) problems.AddRange(Problems(items, n, grading, knowsIndicator));
        return problems;
    }

    private static IEnumerable<Problem> Problems(IReadOnlyList<PlanItem> items, int n, Grading grading, Predicate<string> knowsIndicator)
    {
        var item = items[n];
        Problem Wrong(string field, string code, params object[] args) =>
            new(string.Create(CultureInfo.InvariantCulture, $"items[{n}].{field}"), code, args);

        if (!knowsIndicator(item.Indicator)) yield return Wrong("indicator", "unknown-indicator", item.Indicator);
        if (items.Take(n).Any(i => i.Indicator == item.Indicator && i.Scope == item.Scope)) yield return Wrong("indicator", "double-item", item.Indicator);
        if (!Enum.IsDefined(item.Scope)) yield return Wrong("scope", "invalid");
        if (!Enum.IsDefined(item.NoData)) yield return Wrong("noData", "invalid");
        if (item.WeightBasisPoints <= 0) yield return Wrong("weight", "weight-not-positive");
        if (item.MinimumSample < 1) yield return Wrong("minimumSample", "minimum-sample-not-positive");
        if (item.StoreCurves.DistinctBy(c => c.StoreId).Count() < item.StoreCurves.Count) yield return Wrong("storeCurves", "double-store");
        if (item.VetoBelowHundredths is < 0 or > 120_00) yield return Wrong("veto", "veto-range");
        if (item.VetoBelowHundredths is not null && grading.Bands.Find(item.VetoGrade) is null) yield return Wrong("veto", "veto-unknown-grade");
    }
}
