using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>A goal of the group with what it leads to.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Items">The items that serve it, by position.</param>
/// <param name="Stores">The first stores of those looked at.</param>
/// <param name="StoreCount">How many stores have a goal of it.</param>
public sealed record GoalCard(GroupGoal Goal, IReadOnlyList<GoalItem> Items, IReadOnlyList<StoreGoalRow> Stores, int StoreCount)
{
    /// <summary>How far all stores in sight are together; null where no indicator measures it.</summary>
    public GoalProgress? Progress { get; init; }

    /// <summary>The values of the year's months so far, the earliest first; null for a month without data.</summary>
    public IReadOnlyList<decimal?> Months { get; init; } = [];

    /// <summary>True when an item serves it that holds, or is published and will.</summary>
    public bool Served => Items.Any(i => i.Phase is PlanPhase.InForce or PlanPhase.Coming);

    /// <summary>True when items of drafts alone serve it.</summary>
    public bool OnlyDrafted => !Served && Items.Count > 0;
}
