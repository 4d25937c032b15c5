using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>An item of a plan that serves a goal.</summary>
/// <param name="VersionId">The version of the plan.</param>
/// <param name="Number">版本号.</param>
/// <param name="Position">Whose plan.</param>
/// <param name="Indicator">The item's indicator.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="WeightBasisPoints">How heavy.</param>
/// <param name="Phase">Where the version stands in time.</param>
public sealed record GoalItem(int VersionId, int Number, string Position, string Indicator, ItemScope Scope, int WeightBasisPoints, PlanPhase Phase);
