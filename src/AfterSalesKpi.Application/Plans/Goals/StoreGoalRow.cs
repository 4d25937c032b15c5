using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>A store beside a goal.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Goal">What it is to reach; null: nothing was said.</param>
/// <param name="Progress">How far it is, by its own target, else the group's; null where no indicator measures it.</param>
public sealed record StoreGoalRow(int StoreId, string Code, string Name, StoreGoal? Goal, GoalProgress? Progress);
