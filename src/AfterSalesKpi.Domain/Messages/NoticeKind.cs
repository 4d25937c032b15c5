namespace AfterSalesKpi.Domain.Messages;

/// <summary>What people are told of. Each person chooses by kind how (<see cref="NoticeChoice"/>).</summary>
public enum NoticeKind
{
    /// <summary>工单即将超时: the promise runs out within half an hour and the work is not completed.</summary>
    OrderDue = 1,

    /// <summary>低分评价: a customer answered 1 or 2 of 5.</summary>
    LowAnswer = 2,

    /// <summary>投诉: a customer complained, or a complaint was decided.</summary>
    Complaint = 3,

    /// <summary>成绩公布.</summary>
    ScorePublished = 4,

    /// <summary>申诉: somebody appealed, or an appeal was decided.</summary>
    Appeal = 5,

    /// <summary>证书到期: a certificate runs out within 60 days.</summary>
    CertificateExpiring = 6,

    /// <summary>待办: somebody gave the person something to do.</summary>
    TaskGiven = 7,

    /// <summary>考核方案: the plan by which the person is appraised has a new version.</summary>
    PlanPublished = 8,

    /// <summary>加减分: points were given, or a veto waits for approval.</summary>
    Adjustment = 20,

    /// <summary>重新打开: somebody asks for it, or a published month has a new revision.</summary>
    Reopening = 21,
}
