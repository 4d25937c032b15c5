namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>Where a delivery stands in the queue of calls; derived from the delivery, the customer and the calls (<see cref="CallRules"/>).</summary>
public enum CallState
{
    /// <summary>待回访: to be called, and a call counts.</summary>
    Due = 1,

    /// <summary>约定再拨: to be called again at a time agreed.</summary>
    Again,

    /// <summary>未到时间: the store has not opened again since the delivery.</summary>
    Coming,

    /// <summary>已过期: may still be called, but that no longer counts.</summary>
    Expired,

    /// <summary>没有电话: no number is known.</summary>
    NoNumber,

    /// <summary>号码错误: the number that is known was wrong.</summary>
    WrongNumber,

    /// <summary>客户拒访.</summary>
    Refused,

    /// <summary>客户不愿被打扰: the wish is recorded.</summary>
    NoCalls,

    /// <summary>已接通: nothing is left to do.</summary>
    Reached,
}
