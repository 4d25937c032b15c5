namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Where the figures of a group's own indicator come from.</summary>
public enum OwnKind
{
    /// <summary>手工登记的比率: entered each month as a count of and out of.</summary>
    ByHandShare = 1,

    /// <summary>手工登记的分数: entered each month as points.</summary>
    ByHandPoints = 2,

    /// <summary>由记录计算: counted from records by a question that somebody put together.</summary>
    FromRecords = 3,
}
