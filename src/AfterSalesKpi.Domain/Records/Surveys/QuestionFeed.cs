namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>Which indicator the answer to a question feeds (indicators.md no. 1-4, 15, 17, 23); each is asked for at most once.</summary>
public enum QuestionFeed
{
    /// <summary>None: the answer is kept and shown.</summary>
    Nothing = 0,

    /// <summary>总体满意度, no. 1.</summary>
    Overall = 1,

    /// <summary>服务态度, no. 2.</summary>
    Attitude = 2,

    /// <summary>维修质量, no. 3.</summary>
    Quality = 3,

    /// <summary>响应速度, no. 4.</summary>
    Speed = 4,

    /// <summary>推荐意愿, no. 15 and 23.</summary>
    Recommend = 5,

    /// <summary>The order's advisor, no. 17.</summary>
    Advisor = 6,

    /// <summary>The order's leading technician, no. 17; not asked about an order without one.</summary>
    Technician = 7,

    /// <summary>No indicator: the comment that the manager reads.</summary>
    Comment = 8,
}
