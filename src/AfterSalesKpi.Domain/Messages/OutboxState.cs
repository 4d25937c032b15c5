namespace AfterSalesKpi.Domain.Messages;

/// <summary>How far a message that leaves the program has got.</summary>
public enum OutboxState
{
    /// <summary>待发送: not yet tried.</summary>
    Waiting = 1,

    /// <summary>重试中: tried without success, will be tried again.</summary>
    Retrying = 2,

    /// <summary>已发送.</summary>
    Sent = 3,

    /// <summary>已放弃: will not be tried again unless somebody asks for it.</summary>
    GaveUp = 4,
}
