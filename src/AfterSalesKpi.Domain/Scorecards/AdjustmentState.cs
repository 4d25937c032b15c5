namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Where an adjustment stands.</summary>
public enum AdjustmentState
{
    /// <summary>待审批: a veto that a second person has not approved yet; it does not count.</summary>
    Proposed = 1,

    /// <summary>生效.</summary>
    Counting = 2,

    /// <summary>未批准: a veto that was declined.</summary>
    Declined = 3,

    /// <summary>已撤回.</summary>
    Withdrawn = 4,
}
