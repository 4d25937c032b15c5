namespace AfterSalesKpi.Domain.Plans;

/// <summary>What a group's goal is to say.</summary>
/// <param name="Text">What is wanted, in a sentence.</param>
/// <param name="Indicator">The indicator of the catalogue that measures it; null: something else does.</param>
/// <param name="Measure">What measures it where no indicator does.</param>
/// <param name="Target">What is to be reached: a value of the indicator, else in words.</param>
public sealed record GoalTerms(string? Text, string? Indicator, string? Measure, string? Target);
