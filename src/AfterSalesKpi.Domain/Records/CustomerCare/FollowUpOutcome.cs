namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>What came of a follow-up call. Only the first reached the customer.</summary>
public enum FollowUpOutcome
{
    /// <summary>已接通.</summary>
    Reached = 1,

    /// <summary>未接听.</summary>
    NoAnswer = 2,

    /// <summary>拒访.</summary>
    Refused = 3,

    /// <summary>号码错误.</summary>
    WrongNumber = 4,
}
