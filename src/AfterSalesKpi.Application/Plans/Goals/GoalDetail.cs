namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>One goal with a page of the stores in sight.</summary>
/// <param name="Card">The goal; its stores are this page's.</param>
/// <param name="Stores">How many stores are in sight.</param>
/// <param name="Page">Which page.</param>
/// <param name="Size">How many a page.</param>
public sealed record GoalDetail(GoalCard Card, int Stores, int Page, int Size);
