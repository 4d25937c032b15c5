using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>A bag of records that indicators read as they read a database: nothing voided, no cancelled order.</summary>
public sealed class RecordLists : IRecords
{
    public List<Store> Stores { get; } = [];

    public List<Customer> Customers { get; } = [];

    public List<Vehicle> Vehicles { get; } = [];

    public List<Part> Parts { get; } = [];

    public List<WorkOrder> Orders { get; } = [];

    public List<StockDay> StockDays { get; } = [];

    public List<PartRequest> PartRequests { get; } = [];

    public List<StockCount> StockCounts { get; } = [];

    public List<FollowUp> FollowUps { get; } = [];

    public List<SurveyResponse> Responses { get; } = [];

    public List<SurveyInvitation> Invitations { get; } = [];

    public List<Complaint> Complaints { get; } = [];

    public List<TrainingResult> TrainingResults { get; } = [];

    public List<PeerReview> PeerReviews { get; } = [];

    public List<OwnEntry> OwnEntries { get; } = [];

    IQueryable<Store> IRecords.Stores => Stores.AsQueryable();

    IQueryable<Customer> IRecords.Customers => Customers.AsQueryable();

    IQueryable<Vehicle> IRecords.Vehicles => Vehicles.AsQueryable();

    IQueryable<Part> IRecords.Parts => Parts.AsQueryable();

    IQueryable<WorkOrder> IRecords.WorkOrders => Counted(Orders).Where(o => o.CancelledAt == null);

    IQueryable<WorkOrderJob> IRecords.Jobs => Orders.SelectMany(o => o.Jobs).AsQueryable();

    IQueryable<StockDay> IRecords.StockDays => StockDays.AsQueryable();

    IQueryable<PartRequest> IRecords.PartRequests => Counted(PartRequests);

    IQueryable<StockCount> IRecords.StockCounts => Counted(StockCounts);

    IQueryable<FollowUp> IRecords.FollowUps => Counted(FollowUps);

    IQueryable<SurveyResponse> IRecords.SurveyResponses => Counted(Responses);

    IQueryable<SurveyInvitation> IRecords.SurveyInvitations => Invitations.AsQueryable();

    IQueryable<EmployeeRating> IRecords.EmployeeRatings => Responses.SelectMany(r => r.EmployeeRatings).AsQueryable();

    IQueryable<Complaint> IRecords.Complaints => Counted(Complaints);

    IQueryable<TrainingResult> IRecords.TrainingResults => Counted(TrainingResults);

    IQueryable<PeerReview> IRecords.PeerReviews => Counted(PeerReviews);

    IQueryable<OwnEntry> IRecords.OwnEntries => Counted(OwnEntries);

    private static IQueryable<T> Counted<T>(List<T> records)
        where T : IStoreRecord => records.Where(r => !r.Voided).AsQueryable();
}
