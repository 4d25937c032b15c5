namespace AfterSalesKpi.Web.Features.ServiceProcess;

/// <summary>What a kind of service does with a step.</summary>
public enum StepUse
{
    /// <summary>It is not shown.</summary>
    Not = 0,

    /// <summary>It is owed and counted.</summary>
    Required,

    /// <summary>It may be ticked and is not counted.</summary>
    Optional,
}
