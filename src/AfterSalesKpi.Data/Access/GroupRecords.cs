using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// The records of the scope's whole group, whatever stores the scope holds: a customer's earlier visit to another store is evidence
/// for this store's row. Whoever asks keeps the rows themselves within the visible stores.
/// </summary>
internal sealed class GroupRecords(KpiDbContext db) : IRecords
{
    private static readonly string[] StoreFilter = [QueryFilters.Store];

    public IQueryable<Store> Stores => All<Store>();

    public IQueryable<Customer> Customers => db.Customers;

    public IQueryable<Vehicle> Vehicles => db.Vehicles;

    public IQueryable<WorkOrder> WorkOrders => All<WorkOrder>().Where(o => !o.Voided && o.CancelledAt == null);

    public IQueryable<WorkOrderJob> Jobs => All<WorkOrderJob>();

    public IQueryable<StockDay> StockDays => All<StockDay>();

    public IQueryable<Part> Parts => All<Part>();

    public IQueryable<PartRequest> PartRequests => Counted<PartRequest>();

    public IQueryable<StockCount> StockCounts => Counted<StockCount>();

    public IQueryable<FollowUp> FollowUps => Counted<FollowUp>();

    public IQueryable<SurveyResponse> SurveyResponses => Counted<SurveyResponse>();

    public IQueryable<SurveyInvitation> SurveyInvitations => All<SurveyInvitation>();

    public IQueryable<EmployeeRating> EmployeeRatings => All<EmployeeRating>();

    public IQueryable<Complaint> Complaints => Counted<Complaint>();

    public IQueryable<TrainingResult> TrainingResults => Counted<TrainingResult>();

    public IQueryable<PeerReview> PeerReviews => Counted<PeerReview>();

    public IQueryable<OwnEntry> OwnEntries => Counted<OwnEntry>();

    private IQueryable<T> All<T>()
        where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters(StoreFilter);

    private IQueryable<T> Counted<T>()
        where T : class, IStoreRecord => All<T>().Where(r => !r.Voided);
}
