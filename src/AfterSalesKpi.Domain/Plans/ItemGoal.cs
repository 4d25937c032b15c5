namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// The goal behind a plan item, stated SMART: what is wanted, why it can be reached, who answers for it, until when. What it is measured
/// by is the item's indicator, and the target is the point of its curve that scores 100.
/// </summary>
/// <param name="Text">What is wanted, in a sentence; null: nothing was said.</param>
/// <param name="Why">Why it can be reached.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Until">The day by which it is to be reached.</param>
public sealed record ItemGoal(string? Text, string? Why = null, string? Owner = null, DateOnly? Until = null)
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 300;

    /// <summary>Longest reason.</summary>
    public const int WhyLength = 500;

    /// <summary>Longest name of who answers for it.</summary>
    public const int OwnerLength = 100;

    /// <summary>Nothing was said.</summary>
    public static readonly ItemGoal None = new(null, null, null, null);
}
