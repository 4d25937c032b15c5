namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>How a step of closing a month stands against its day.</summary>
public enum CloseLight
{
    /// <summary>未到: not done, and not due yet.</summary>
    Ahead = 1,

    /// <summary>今日到期: not done, and due within a day.</summary>
    Due = 2,

    /// <summary>逾期: not done in time.</summary>
    Late = 3,

    /// <summary>按时完成.</summary>
    OnTime = 4,

    /// <summary>逾期完成.</summary>
    DoneLate = 5,
}
