namespace AfterSalesKpi.Domain.Plans;

/// <summary>In what an item may differ from one version of a plan to another.</summary>
public enum ItemAspect
{
    /// <summary>权重.</summary>
    Weight = 1,

    /// <summary>评分标准.</summary>
    Curve,

    /// <summary>The curves of single stores.</summary>
    StoreCurves,

    /// <summary>The least sample that is scored.</summary>
    MinimumSample,

    /// <summary>What it scores without data.</summary>
    NoData,

    /// <summary>一票否决.</summary>
    Veto,

    /// <summary>The goal behind it.</summary>
    Goal,
}
