using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo;

/// <summary>What a store entered in one month: as much as is ever held in memory at once.</summary>
public sealed class MonthOfRecords
{
    /// <summary>配件; only in a store's first month.</summary>
    public List<Part> Parts { get; } = [];

    /// <summary>Customers seen for the first time.</summary>
    public List<Customer> Customers { get; } = [];

    /// <summary>Vehicles seen for the first time.</summary>
    public List<Vehicle> Vehicles { get; } = [];

    /// <summary>Orders with their jobs, originals before the reworks that put them right.</summary>
    public List<WorkOrder> WorkOrders { get; } = [];

    /// <summary>库存变动.</summary>
    public List<StockMovement> StockMovements { get; } = [];

    /// <summary>配件需求.</summary>
    public List<PartRequest> PartRequests { get; } = [];

    /// <summary>盘点.</summary>
    public List<StockCount> StockCounts { get; } = [];

    /// <summary>回访.</summary>
    public List<FollowUp> FollowUps { get; } = [];

    /// <summary>Answers, with those about single employees.</summary>
    public List<SurveyResponse> SurveyResponses { get; } = [];

    /// <summary>问卷邀请.</summary>
    public List<SurveyInvitation> SurveyInvitations { get; } = [];

    /// <summary>The orders that they ask about.</summary>
    public List<InvitedOrder> InvitedOrders { get; } = [];

    /// <summary>投诉.</summary>
    public List<Complaint> Complaints { get; } = [];

    /// <summary>培训成绩.</summary>
    public List<TrainingResult> TrainingResults { get; } = [];

    /// <summary>同事互评.</summary>
    public List<PeerReview> PeerReviews { get; } = [];
}
