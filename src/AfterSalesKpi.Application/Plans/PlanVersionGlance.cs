using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Plans;

/// <summary>A version of a plan in a list.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="Number">版本号.</param>
/// <param name="Phase">Where it stands in time.</param>
/// <param name="EffectiveFrom">The first month it holds for.</param>
/// <param name="PublishedAt">When it was published; null: a draft.</param>
/// <param name="PublishedBy">Who published it.</param>
/// <param name="LateReason">Why it was published after its first month had begun.</param>
public sealed record PlanVersionGlance(
    int Id, int Number, PlanPhase Phase, StoreMonth EffectiveFrom, DateTime? PublishedAt, string? PublishedBy, string? LateReason)
{
    /// <summary>How many of the people it is for have confirmed reading it; null: not asked.</summary>
    public int? Confirmed { get; init; }

    internal static PlanVersionGlance? Of(Plan plan, PlanVersion? version, StoreMonth running) =>
        version is null ? null : new(version.Id, version.Number, PhaseOf(plan, version, running), version.EffectiveFrom, version.PublishedAt, version.PublishedBy, version.LateReason);

    private static PlanPhase PhaseOf(Plan plan, PlanVersion version, StoreMonth running) =>
        !version.IsPublished ? PlanPhase.Draft
        : version.EffectiveFrom > running ? PlanPhase.Coming
        : plan.InForce(running)?.Id == version.Id ? PlanPhase.InForce : PlanPhase.Earlier;
}
