namespace AfterSalesKpi.Domain.Plans;

/// <summary>What makes a goal SMART, besides what it is measured by and its target, which an item always has.</summary>
public enum ItemGoalPart
{
    /// <summary>What is wanted, in a sentence.</summary>
    Text = 1,

    /// <summary>Why it can be reached.</summary>
    Why,

    /// <summary>Who answers for it.</summary>
    Owner,

    /// <summary>The day by which it is to be reached.</summary>
    Until,
}
