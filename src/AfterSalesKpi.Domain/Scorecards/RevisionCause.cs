namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Why a published month has a new revision.</summary>
public enum RevisionCause
{
    /// <summary>重新打开: two persons agreed.</summary>
    Reopening = 1,

    /// <summary>申诉成立.</summary>
    Appeal = 2,
}
