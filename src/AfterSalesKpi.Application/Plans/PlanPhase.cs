namespace AfterSalesKpi.Application.Plans;

/// <summary>Where a version of a plan stands in time.</summary>
public enum PlanPhase
{
    /// <summary>草稿: may still be changed.</summary>
    Draft = 1,

    /// <summary>待生效: published, holds from a later month on.</summary>
    Coming,

    /// <summary>生效中: holds in the running month.</summary>
    InForce,

    /// <summary>已被取代: another version holds now.</summary>
    Earlier,
}
