using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>A plan to be tried out on closed months.</summary>
/// <param name="PositionId">Whose plan.</param>
/// <param name="Items">Its items in order, whole or not yet.</param>
/// <param name="Grading">What it makes of scores.</param>
/// <param name="Last">The last month.</param>
/// <param name="Months">How many months, 1 to 12.</param>
/// <param name="StoreId">One store; null: all visible ones.</param>
public sealed record TrialQuestion(int PositionId, IReadOnlyList<PlanItem> Items, Grading Grading, StoreMonth Last, int Months, int? StoreId)
{
    /// <summary>The first month.</summary>
    public StoreMonth First => Last.AddMonths(1 - Months);
}
