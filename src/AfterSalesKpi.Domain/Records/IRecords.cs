using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Records;

/// <summary>
/// All records of one group that count: nothing voided, of every store, because a customer's earlier visit may have been to another
/// one. The database implements it, and so do lists in tests; who may see which row is decided by whoever asks.
/// </summary>
public interface IRecords
{
    /// <summary>门店.</summary>
    IQueryable<Store> Stores { get; }

    /// <summary>客户.</summary>
    IQueryable<Customer> Customers { get; }

    /// <summary>车辆.</summary>
    IQueryable<Vehicle> Vehicles { get; }

    /// <summary>工单 that were not cancelled (rule 5).</summary>
    IQueryable<WorkOrder> WorkOrders { get; }

    /// <summary>作业项目.</summary>
    IQueryable<WorkOrderJob> Jobs { get; }

    /// <summary>库存日.</summary>
    IQueryable<StockDay> StockDays { get; }

    /// <summary>配件; also those no longer kept, because their records go on counting.</summary>
    IQueryable<Part> Parts { get; }

    /// <summary>配件需求.</summary>
    IQueryable<PartRequest> PartRequests { get; }

    /// <summary>盘点.</summary>
    IQueryable<StockCount> StockCounts { get; }

    /// <summary>回访.</summary>
    IQueryable<FollowUp> FollowUps { get; }

    /// <summary>满意度答卷.</summary>
    IQueryable<SurveyResponse> SurveyResponses { get; }

    /// <summary>问卷邀请.</summary>
    IQueryable<SurveyInvitation> SurveyInvitations { get; }

    /// <summary>Answers about single employees.</summary>
    IQueryable<EmployeeRating> EmployeeRatings { get; }

    /// <summary>投诉.</summary>
    IQueryable<Complaint> Complaints { get; }

    /// <summary>培训成绩.</summary>
    IQueryable<TrainingResult> TrainingResults { get; }

    /// <summary>同事互评.</summary>
    IQueryable<PeerReview> PeerReviews { get; }

    /// <summary>手工登记 of the group's own indicators.</summary>
    IQueryable<OwnEntry> OwnEntries { get; }

    /// <summary>Work orders that customers made: neither cancelled nor internal (rule 5).</summary>
    IQueryable<WorkOrder> CustomerOrders => WorkOrders.Where(o => o.ServiceType != ServiceType.Internal);
}
