using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Plans;

/// <summary>All that a draft says.</summary>
/// <param name="EffectiveFrom">The first month it is to hold for.</param>
/// <param name="Grading">Adjustment cap, grades and coefficients.</param>
/// <param name="QuarterRule">What a quarter's score is made of.</param>
/// <param name="Items">Its items in order, each new.</param>
public sealed record PlanDraft(StoreMonth EffectiveFrom, Grading Grading, QuarterRule QuarterRule, IReadOnlyList<PlanItem> Items);
