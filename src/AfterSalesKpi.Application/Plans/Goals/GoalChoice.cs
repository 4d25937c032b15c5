namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>A goal as it is named elsewhere.</summary>
/// <param name="Id">The goal.</param>
/// <param name="Year">Its year.</param>
/// <param name="Text">What is wanted.</param>
public sealed record GoalChoice(int Id, int Year, string Text);
