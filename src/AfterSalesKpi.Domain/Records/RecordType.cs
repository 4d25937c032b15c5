namespace AfterSalesKpi.Domain.Records;

/// <summary>What kind of record a row came from; its kebab-case name is the <c>type</c> of the API.</summary>
public enum RecordType
{
    /// <summary>工单.</summary>
    WorkOrder = 1,

    /// <summary>作业项目 of a work order.</summary>
    WorkOrderJob,

    /// <summary>库存日: the stock of one store at the end of one local day, made from its movements.</summary>
    StockDay,

    /// <summary>配件需求.</summary>
    PartRequest,

    /// <summary>盘点.</summary>
    StockCount,

    /// <summary>满意度答卷.</summary>
    SurveyResponse,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>培训成绩.</summary>
    TrainingResult,

    /// <summary>同事互评.</summary>
    PeerReview,

    /// <summary>问卷邀请.</summary>
    SurveyInvitation,

    /// <summary>回访.</summary>
    FollowUp,

    /// <summary>手工登记 of one of the group's own indicators.</summary>
    OwnEntry,
}
