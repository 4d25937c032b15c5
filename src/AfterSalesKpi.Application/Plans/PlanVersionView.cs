using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Plans;

/// <summary>A version of a plan as people read it.</summary>
/// <param name="Plan">The plan with all its versions, those without items.</param>
/// <param name="Position">Whose plan.</param>
/// <param name="Version">The version with items and curves.</param>
/// <param name="Glance">Where it stands.</param>
/// <param name="Others">The other versions that the person may see, the newest first.</param>
/// <param name="StoreNames">Names of the stores that have a curve of their own.</param>
/// <param name="IsFor">True when the reader holds the position.</param>
/// <param name="ConfirmedAt">When the reader confirmed having read it.</param>
public sealed record PlanVersionView(
    Plan Plan,
    Position Position,
    PlanVersion Version,
    PlanVersionGlance Glance,
    IReadOnlyList<PlanVersionGlance> Others,
    IReadOnlyDictionary<int, string> StoreNames,
    bool IsFor,
    DateTime? ConfirmedAt)
{
    /// <summary>Its items in order.</summary>
    public IReadOnlyList<PlanItem> Items => [.. Version.Items.OrderBy(i => i.Ordinal)];

    /// <summary>The month that ran when it was read.</summary>
    public StoreMonth Running { get; init; }

    /// <summary>The group's goals that its items serve, by number.</summary>
    public IReadOnlyDictionary<int, GoalChoice> Goals { get; init; } = new Dictionary<int, GoalChoice>();
}
