using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>By which terms a line was scored, and by which the plan tried out would score it.</summary>
internal sealed class TrialTerms(IReadOnlyList<PlanItem> items, IReadOnlyDictionary<int, PlanVersion> versions, IndicatorCatalogue catalogue)
{
    private readonly Dictionary<(int Item, int Store), ItemTerms> terms = [];
    private readonly Dictionary<(int Version, int Store, string Indicator, ItemScope Scope), ItemTerms?> before = [];
    private readonly Dictionary<(int Item, int Version, int Store), bool> unchanged = [];
    private readonly bool storesDiffer = items.Concat(versions.Values.SelectMany(v => v.Items)).Any(i => i.StoreCurves.Count > 0);

    /// <summary>The terms of an item of the plan tried out.</summary>
    public ItemTerms Of(int item, int storeId)
    {
        var key = (item, storesDiffer ? storeId : 0);
        if (terms.TryGetValue(key, out var known)) return known;
        return terms[key] = items[item].TermsFor(catalogue.Find(items[item].Indicator)!, storeId); // a plan's items are of the catalogue
    }

    /// <summary>The terms by which a stored line was scored, but for its minimum sample, which leave may have lowered; null for what no version asks.</summary>
    public ItemTerms? Before(int versionId, int storeId, string indicator, ItemScope scope)
    {
        var key = (versionId, storesDiffer ? storeId : 0, indicator, scope);
        if (before.TryGetValue(key, out var known)) return known;
        var item = versions.GetValueOrDefault(versionId)?.Items.FirstOrDefault(i => i.Indicator == indicator && i.Scope == scope);
        return before[key] = item is null || catalogue.Find(indicator) is not { } found ? null : item.TermsFor(found, storeId);
    }

    /// <summary>True when the item scores a line as the version did, whatever it weighs.</summary>
    public bool Unchanged(int item, int versionId, int storeId)
    {
        var key = (item, versionId, storesDiffer ? storeId : 0);
        if (unchanged.TryGetValue(key, out var known)) return known;
        var now = Of(item, storeId);
        return unchanged[key] = Before(versionId, storeId, now.Indicator, now.Scope) is { } then && then with { WeightBasisPoints = 0, Veto = null } == now with { WeightBasisPoints = 0, Veto = null };
    }
}
