namespace AfterSalesKpi.Domain.Plans;

/// <summary>What differs between two versions of a plan, the earlier first.</summary>
/// <param name="Added">Items that only the later one has.</param>
/// <param name="Removed">Items that only the earlier one has.</param>
/// <param name="Changed">Items that both have, but not alike.</param>
/// <param name="Was">The earlier one.</param>
/// <param name="Is">The later one.</param>
public sealed record PlanComparison(
    IReadOnlyList<PlanItem> Added, IReadOnlyList<PlanItem> Removed, IReadOnlyList<ItemComparison> Changed, PlanVersion Was, PlanVersion Is)
{
    /// <summary>True when grades, coefficients or the cap of adjustments differ.</summary>
    public bool GradingChanged => !Was.Grading.ToString().Equals(Is.Grading.ToString(), StringComparison.Ordinal);

    /// <summary>True when quarters are made otherwise.</summary>
    public bool QuarterChanged => Was.QuarterRule != Is.QuarterRule;

    /// <summary>True when both say the same of scores.</summary>
    public bool Same => Added.Count == 0 && Removed.Count == 0 && Changed.Count == 0 && !GradingChanged && !QuarterChanged;

    /// <summary>Compares two versions; items are the same when they count the same rows of the same indicator.</summary>
    public static PlanComparison Of(PlanVersion was, PlanVersion isNow)
    {
        var before = was.Items.GroupBy(Key).ToDictionary(g => g.Key, g => g.First());
        var after = isNow.Items.GroupBy(Key).ToDictionary(g => g.Key, g => g.First());
        return new PlanComparison(
            [.. isNow.Items.Where(i => !before.ContainsKey(Key(i))).OrderBy(i => i.Ordinal)],
            [.. was.Items.Where(i => !after.ContainsKey(Key(i))).OrderBy(i => i.Ordinal)],
            [
                .. isNow.Items.Where(i => before.ContainsKey(Key(i))).OrderBy(i => i.Ordinal)
                    .Select(i => new ItemComparison(before[Key(i)], i)).Where(c => c.Aspects.Count > 0),
            ],
            was,
            isNow);
    }

    private static (string Indicator, ItemScope Scope) Key(PlanItem item) => (item.Indicator, item.Scope);
}
