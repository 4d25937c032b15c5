using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>A curve that holds in one store instead of the plan item's own.</summary>
public sealed class StoreCurve : IGroupOwned
{
    private StoreCurve()
    {
    }

    /// <summary>A store's own curve.</summary>
    public StoreCurve(int storeId, ScoringCurve curve) => (StoreId, Curve) = (storeId, curve);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; internal set; }

    /// <summary>The plan item.</summary>
    public int PlanItemId { get; private set; }

    /// <summary>The store.</summary>
    public int StoreId { get; private set; }

    /// <summary>Its curve.</summary>
    public ScoringCurve Curve { get; private set; } = ScoringCurve.Unset;
}
