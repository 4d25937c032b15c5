namespace AfterSalesKpi.Domain.Plans;

/// <summary>What a store is to add to a group's goal.</summary>
/// <param name="Text">What the store does for it; null: nothing of its own is said.</param>
/// <param name="Target">What the store is to reach.</param>
/// <param name="Owner">Who answers for it there.</param>
public sealed record StoreGoalTerms(string? Text, string? Target, string? Owner);
