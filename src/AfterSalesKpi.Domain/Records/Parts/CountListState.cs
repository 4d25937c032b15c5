namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>Where a count list stands.</summary>
public enum CountListState
{
    /// <summary>盘点中.</summary>
    Counting = 1,

    /// <summary>待审批: counted and handed in.</summary>
    HandedIn = 2,

    /// <summary>已过账: approved, and the book follows the shelf.</summary>
    Approved = 3,

    /// <summary>已作废: given up before it was approved.</summary>
    Cancelled = 4,
}
