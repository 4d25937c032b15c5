namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Common questions about orders.</summary>
public enum OrderState
{
    /// <summary>在店: neither delivered nor cancelled.</summary>
    Open = 1,

    /// <summary>已超时: the promise has run out and the work is not completed.</summary>
    Late,

    /// <summary>即将到期: the promise runs out within two hours.</summary>
    Due,

    /// <summary>停工等待: a pause lasts.</summary>
    Waiting,

    /// <summary>已交车.</summary>
    Delivered,

    /// <summary>已取消.</summary>
    Cancelled,

    /// <summary>已作废: entered by mistake.</summary>
    Voided,

    /// <summary>准时: completed while the promise held.</summary>
    Kept,

    /// <summary>未准时: the promise ran out before the work was completed.</summary>
    Missed,

    /// <summary>返修: puts an earlier order right.</summary>
    Rework,

    /// <summary>完工未结算: the work is done, the bill is not made.</summary>
    Unsettled,
}
