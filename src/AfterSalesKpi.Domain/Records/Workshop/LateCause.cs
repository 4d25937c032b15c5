namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>The decided cause of a delay; undecided is the technician's (indicators.md no. 26).</summary>
public enum LateCause
{
    /// <summary>技师.</summary>
    Technician = 1,

    /// <summary>派工.</summary>
    Dispatch = 2,

    /// <summary>配件.</summary>
    Parts = 3,

    /// <summary>客户.</summary>
    Customer = 4,

    /// <summary>保险.</summary>
    Insurer = 5,

    /// <summary>外协.</summary>
    Sublet = 6,

    /// <summary>增项.</summary>
    ExtraWork = 7,
}
