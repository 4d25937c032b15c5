namespace AfterSalesKpi.Domain.Records.ActionItems;

/// <summary>What a thing to do came from.</summary>
public enum ActionSubject
{
    /// <summary>随手记: nothing but itself.</summary>
    Nothing = 1,

    /// <summary>工单.</summary>
    WorkOrder,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>客户评价: usually a low one.</summary>
    Answer,

    /// <summary>数字: a number on a page, kept as the address of its list.</summary>
    Number,
}
