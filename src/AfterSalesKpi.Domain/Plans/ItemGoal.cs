namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// The goal behind a plan item, stated SMART: what is wanted, why it can be reached, who answers for it, until when. What it is measured
/// by is the item's indicator, and the target is the point of its curve that scores 100.
/// </summary>
/// <param name="Text">What is wanted, in a sentence; null: nothing was said.</param>
/// <param name="Why">Why it can be reached.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Until">The day by which it is to be reached.</param>
/// <param name="GroupGoalId">The group's goal that the item serves.</param>
public sealed record ItemGoal(string? Text, string? Why = null, string? Owner = null, DateOnly? Until = null, int? GroupGoalId = null)
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 300;

    /// <summary>Longest reason.</summary>
    public const int WhyLength = 500;

    /// <summary>Longest name of who answers for it.</summary>
    public const int OwnerLength = 100;

    /// <summary>The parts that are missing where some of it was said; a goal of which nothing was said misses none.</summary>
    public IReadOnlyList<ItemGoalPart> Missing => Text is null && Why is null && Owner is null && Until is null
        ? []
        : [
            .. new (ItemGoalPart Part, bool IsThere)[]
            {
                (ItemGoalPart.Text, Text is not null), (ItemGoalPart.Why, Why is not null), (ItemGoalPart.Owner, Owner is not null), (ItemGoalPart.Until, Until is not null),
            }.Where(p => !p.IsThere).Select(p => p.Part),
        ];

    /// <summary>Nothing was said.</summary>
    public static readonly ItemGoal None = new(null, null, null, null);
}
