namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>The steps by which a month is closed, in order.</summary>
public enum CloseStep
{
    /// <summary>数据截止: records of the month are in.</summary>
    Cutoff = 1,

    /// <summary>计算.</summary>
    Calculate = 2,

    /// <summary>经理复核: nothing is open on the checklist.</summary>
    Review = 3,

    /// <summary>公布.</summary>
    Publish = 4,

    /// <summary>申诉截止: every appeal is decided.</summary>
    Appeals = 5,

    /// <summary>锁定.</summary>
    Lock = 6,
}
