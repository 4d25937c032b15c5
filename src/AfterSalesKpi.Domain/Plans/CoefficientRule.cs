namespace AfterSalesKpi.Domain.Plans;

/// <summary>How the performance coefficient (绩效系数) follows from the final score.</summary>
public enum CoefficientRule
{
    /// <summary>That of the grade's band.</summary>
    Bands = 1,

    /// <summary>Final score ÷ 100 between a floor and a cap, so that nobody loses pay by a hundredth of a point.</summary>
    Linear = 2,
}
