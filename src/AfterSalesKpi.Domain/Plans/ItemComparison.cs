namespace AfterSalesKpi.Domain.Plans;

/// <summary>An item in two versions.</summary>
/// <param name="Was">In the earlier one.</param>
/// <param name="Is">In the later one.</param>
public sealed record ItemComparison(PlanItem Was, PlanItem Is)
{
    /// <summary>In what they differ.</summary>
    public IReadOnlyList<ItemAspect> Aspects => [.. Enum.GetValues<ItemAspect>().Where(Differs)];

    private bool Differs(ItemAspect aspect) => aspect switch
    {
        ItemAspect.Weight => Was.WeightBasisPoints != Is.WeightBasisPoints,
        ItemAspect.Curve => !Was.Curve.Equals(Is.Curve),
        ItemAspect.StoreCurves => !Stores(Was).SequenceEqual(Stores(Is)),
        ItemAspect.MinimumSample => Was.MinimumSample != Is.MinimumSample,
        ItemAspect.NoData => Was.NoData != Is.NoData,
        ItemAspect.Veto => Was.Veto != Is.Veto,
        ItemAspect.Goal => Was.Goal != Is.Goal,
        _ => false,
    };

    private static IEnumerable<(int Store, ScoringCurve Curve)> Stores(PlanItem item) => item.StoreCurves.OrderBy(c => c.StoreId).Select(c => (c.StoreId, c.Curve));
}
