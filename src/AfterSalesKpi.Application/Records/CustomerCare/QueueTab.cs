namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>The parts of the queue that are looked at apart.</summary>
public enum QueueTab
{
    /// <summary>待回访.</summary>
    Due = 1,

    /// <summary>约定再拨.</summary>
    Again,

    /// <summary>未到时间.</summary>
    Coming,

    /// <summary>已过期.</summary>
    Expired,

    /// <summary>不能拨打: refusals, wrong and missing numbers, and those who do not wish to be called.</summary>
    Apart,
}
