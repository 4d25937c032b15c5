namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Where an appeal stands.</summary>
public enum AppealState
{
    /// <summary>待答复: the manager is to answer.</summary>
    Filed = 1,

    /// <summary>待裁定: human resources are to decide.</summary>
    Answered = 2,

    /// <summary>成立.</summary>
    Accepted = 3,

    /// <summary>部分成立.</summary>
    PartlyAccepted = 4,

    /// <summary>不成立.</summary>
    Rejected = 5,

    /// <summary>已撤回.</summary>
    Withdrawn = 6,
}
