using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>The page of a store's goal.</summary>
/// <param name="Goal">The group's goal.</param>
/// <param name="Code">The store.</param>
/// <param name="Store">Its name.</param>
/// <param name="Form">What was typed.</param>
public sealed record StoreGoalPage(GroupGoal Goal, string Code, string Store, StoreGoalForm Form);
