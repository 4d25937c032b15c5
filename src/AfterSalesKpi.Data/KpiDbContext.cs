using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace AfterSalesKpi.Data;

/// <summary>
/// Everything that is kept. Reads see only the <see cref="Scope"/>; writes outside it are refused. One derived class a database adds
/// what only that database knows (Providers/).
/// </summary>
public abstract class KpiDbContext(DbContextOptions options)
    : IdentityUserContext<UserAccount, int>(options), IDataProtectionKeyContext
{
    /// <summary>Whose data this piece of work may touch; nothing until it is set.</summary>
    public AccessScope Scope { get; set; } = AccessScope.Nothing;

    /// <summary>The group's records as indicators read them.</summary>
    public IRecords Records => new GroupRecords(this);

    public DbSet<DealerGroup> Groups => Set<DealerGroup>();

    public DbSet<Store> Stores => Set<Store>();

    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Vehicle> Vehicles => Set<Vehicle>();

    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    public DbSet<WorkOrderJob> WorkOrderJobs => Set<WorkOrderJob>();

    public DbSet<Part> Parts => Set<Part>();

    public DbSet<StockMovement> StockMovements => Set<StockMovement>();

    public DbSet<StockDay> StockDays => Set<StockDay>();

    public DbSet<StockOpening> StockOpenings => Set<StockOpening>();

    public DbSet<StockToReplay> StocksToReplay => Set<StockToReplay>();

    public DbSet<StockBook> StockBooks => Set<StockBook>();

    public DbSet<PartRequest> PartRequests => Set<PartRequest>();

    public DbSet<StockCount> StockCounts => Set<StockCount>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<SurveyResponse> SurveyResponses => Set<SurveyResponse>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<TrainingResult> TrainingResults => Set<TrainingResult>();

    public DbSet<PeerReview> PeerReviews => Set<PeerReview>();

    public DbSet<MonthMeasure> MonthMeasures => Set<MonthMeasure>();

    public DbSet<MonthToCalculate> MonthsToCalculate => Set<MonthToCalculate>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<AppraisalMonth> AppraisalMonths => Set<AppraisalMonth>();

    public DbSet<Adjustment> Adjustments => Set<Adjustment>();

    public DbSet<Scorecard> Scorecards => Set<Scorecard>();

    public DbSet<ScorecardLine> ScorecardLines => Set<ScorecardLine>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What the query filters ask; members of the context, so that each query takes the present context's values.</summary>
    internal int VisibleGroupId => Scope.GroupId;

    internal bool SeesWholeGroup => Scope.WholeGroup;

    internal IReadOnlyList<int> VisibleStoreIds => Scope.StoreIds;

    /// <summary>The collation that compares text byte by byte, so that natural keys mean the same on every database.</summary>
    protected abstract string? OrdinalCollation { get; }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Each index must earn its place; the ones that do stand in the configurations.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcSecondsConverter>();
        configurationBuilder.Properties<StoreMonth>().HaveConversion<StoreMonthConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KpiDbContext).Assembly);
        StoreIsolation.Apply(builder, this);
        ModelConventions.Apply(builder, OrdinalCollation);
    }
}
