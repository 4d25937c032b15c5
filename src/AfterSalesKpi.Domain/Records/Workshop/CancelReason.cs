namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Why an order was given up.</summary>
public enum CancelReason
{
    /// <summary>未到店: the customer did not come to the appointment.</summary>
    NoShow = 1,

    /// <summary>客户取消.</summary>
    Customer,

    /// <summary>门店取消: no bay, no part, no technician.</summary>
    Store,

    /// <summary>重复登记.</summary>
    Duplicate,

    /// <summary>其他: said in a note.</summary>
    Other,
}
