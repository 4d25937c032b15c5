namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>A year's goals.</summary>
/// <param name="Year">The year.</param>
/// <param name="Goals">Those that are pursued, in the order in which they were made, then those put away.</param>
/// <param name="Years">The years that have goals, the newest first.</param>
/// <param name="ToCarry">How many of the year before are not carried over yet.</param>
public sealed record GoalYear(int Year, IReadOnlyList<GoalCard> Goals, IReadOnlyList<int> Years, int ToCarry);
