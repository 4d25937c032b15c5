namespace AfterSalesKpi.Web.Setup;

/// <summary>What this process does with background jobs; the value of <c>Jobs:Mode</c>.</summary>
public enum JobsMode
{
    /// <summary>Pages and jobs in one process.</summary>
    InProcess = 1,

    /// <summary>Pages only; jobs are handed to workers.</summary>
    WebOnly = 2,

    /// <summary>Jobs only.</summary>
    WorkerOnly = 3,
}
