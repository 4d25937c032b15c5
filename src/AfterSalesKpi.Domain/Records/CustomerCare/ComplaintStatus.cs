namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>Where a complaint stands; derived from what happened.</summary>
public enum ComplaintStatus
{
    /// <summary>处理中: not decided, and not late.</summary>
    Open = 1,

    /// <summary>已超期: not decided although it should be.</summary>
    Overdue,

    /// <summary>已判定: upheld or not.</summary>
    Decided,

    /// <summary>已作废: entered by mistake.</summary>
    Voided,
}
