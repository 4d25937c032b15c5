namespace AfterSalesKpi.Domain.Records.ActionItems;

/// <summary>How a thing to do stands.</summary>
public enum ActionState
{
    /// <summary>待办.</summary>
    Open = 1,

    /// <summary>已逾期: to be done, and its time has run out.</summary>
    Overdue,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>已撤回: taken back by whoever gave it.</summary>
    Withdrawn,
}
