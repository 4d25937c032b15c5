namespace AfterSalesKpi.Domain.Plans;

/// <summary>What a quarter's score is made of.</summary>
public enum QuarterRule
{
    /// <summary>The mean of the appraised months' final scores.</summary>
    MeanOfMonths = 1,

    /// <summary>The quarter's merged values, scored by the plan.</summary>
    MergedValues = 2,
}
