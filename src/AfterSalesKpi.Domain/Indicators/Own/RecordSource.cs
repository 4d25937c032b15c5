namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What kind of records an indicator without code counts.</summary>
public enum RecordSource
{
    /// <summary>工单, counted at a stamp that the question chooses.</summary>
    Orders = 1,

    /// <summary>满意度答卷 of customers' orders, counted when answered.</summary>
    SurveyAnswers = 2,

    /// <summary>回访, counted when called.</summary>
    Calls = 3,

    /// <summary>配件需求 that somebody answered, counted when requested.</summary>
    PartRequests = 4,

    /// <summary>盘点 lines, counted when counted.</summary>
    StockCounts = 5,

    /// <summary>培训成绩 that were not excused, counted when examined.</summary>
    Training = 6,

    /// <summary>投诉, counted when decided, else when complained.</summary>
    Complaints = 7,
}
