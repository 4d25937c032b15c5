namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Why work stood still. The first two are the customer's doing (indicators.md no. 7).</summary>
public enum PauseReason
{
    /// <summary>等客户确认.</summary>
    CustomerApproval = 1,

    /// <summary>等客户付款.</summary>
    CustomerPayment = 2,

    /// <summary>等保险定损.</summary>
    InsurerApproval = 3,

    /// <summary>等厂家保修审批.</summary>
    WarrantyApproval = 4,

    /// <summary>待料.</summary>
    WaitingParts = 5,

    /// <summary>等工位.</summary>
    WaitingBay = 6,

    /// <summary>外协.</summary>
    Sublet = 7,

    /// <summary>其他.</summary>
    Other = 8,
}
