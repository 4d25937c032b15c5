using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Scorecards.Health;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>How the items of a version do their work.</summary>
/// <param name="View">The version.</param>
/// <param name="Items">Item by item.</param>
/// <param name="Unserved">The year's goals that no item of any plan serves.</param>
public sealed record HealthModel(PlanVersionView View, IReadOnlyList<ItemHealth> Items, IReadOnlyList<GoalChoice> Unserved);
