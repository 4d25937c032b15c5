using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards.Sheet;

/// <summary>An item of a plan version by which somebody was scored.</summary>
/// <param name="Plan">The plan's name.</param>
/// <param name="Version">The version's number.</param>
/// <param name="EffectiveFrom">The month from which it holds.</param>
/// <param name="Grading">Its grades and coefficients.</param>
/// <param name="Item">The item.</param>
public sealed record PlanItemUsed(string Plan, int Version, string EffectiveFrom, Grading Grading, PlanItem Item);
