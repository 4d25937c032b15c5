namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Where an order stands, derived from its stamps and pauses, never stored.</summary>
public enum OrderStage
{
    /// <summary>已预约.</summary>
    Booked = 1,

    /// <summary>待派工.</summary>
    ToDispatch,

    /// <summary>在修.</summary>
    InWork,

    /// <summary>待料.</summary>
    WaitingParts,

    /// <summary>待客户.</summary>
    ForCustomer,

    /// <summary>定损审批: the insurer's or the factory's.</summary>
    ForApproval,

    /// <summary>待质检.</summary>
    Inspection,

    /// <summary>待结算.</summary>
    Settlement,

    /// <summary>待交车.</summary>
    Ready,

    /// <summary>已交车.</summary>
    Delivered,

    /// <summary>已取消.</summary>
    Cancelled,
}
