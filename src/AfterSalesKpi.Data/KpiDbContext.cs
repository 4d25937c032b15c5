using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Saving;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Files;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
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
public abstract partial class KpiDbContext(DbContextOptions options)
    : IdentityUserContext<UserAccount, int>(options), IDataProtectionKeyContext
{
    /// <summary>Whose data this piece of work may touch; nothing until it is set.</summary>
    public AccessScope Scope { get; set; } = AccessScope.Nothing;

    /// <summary>Who is at work, for the audit trail.</summary>
    public Actor Actor { get; set; } = Actor.Program;

    /// <summary>Says when something was saved.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>The group's records as indicators read them.</summary>
    public IRecords Records => new GroupRecords(this);

    public DbSet<DealerGroup> Groups => Set<DealerGroup>();

    public DbSet<Store> Stores => Set<Store>();

    public DbSet<StoreCalendar> StoreCalendars => Set<StoreCalendar>();

    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<NoticeChoice> NoticeChoices => Set<NoticeChoice>();

    public DbSet<WebhookAddress> WebhookAddresses => Set<WebhookAddress>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Vehicle> Vehicles => Set<Vehicle>();

    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    public DbSet<WorkOrderJob> WorkOrderJobs => Set<WorkOrderJob>();

    public DbSet<LastMove> LastMoves => Set<LastMove>();

    public DbSet<ServiceProcess> ServiceProcesses => Set<ServiceProcess>();

    public DbSet<Part> Parts => Set<Part>();

    public DbSet<StockMovement> StockMovements => Set<StockMovement>();

    public DbSet<StockDay> StockDays => Set<StockDay>();

    public DbSet<StockOpening> StockOpenings => Set<StockOpening>();

    public DbSet<StockToReplay> StocksToReplay => Set<StockToReplay>();

    public DbSet<StockBook> StockBooks => Set<StockBook>();

    public DbSet<PartStock> PartStocks => Set<PartStock>();

    public DbSet<CountList> CountLists => Set<CountList>();

    public DbSet<CountLine> CountLines => Set<CountLine>();

    public DbSet<CountTolerance> CountTolerances => Set<CountTolerance>();

    public DbSet<PartRequest> PartRequests => Set<PartRequest>();

    public DbSet<StockCount> StockCounts => Set<StockCount>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<SurveyResponse> SurveyResponses => Set<SurveyResponse>();

    public DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    public DbSet<SurveyInvitation> SurveyInvitations => Set<SurveyInvitation>();

    public DbSet<InvitedOrder> InvitedOrders => Set<InvitedOrder>();

    public DbSet<SurveyLink> SurveyLinks => Set<SurveyLink>();

    public DbSet<LowAnswerAction> LowAnswerActions => Set<LowAnswerAction>();

    public DbSet<OutsideReview> OutsideReviews => Set<OutsideReview>();

    public DbSet<Complaint> Complaints => Set<Complaint>();

    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    public DbSet<ComplaintNote> ComplaintNotes => Set<ComplaintNote>();

    public DbSet<CallScript> CallScripts => Set<CallScript>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<TrainingResult> TrainingResults => Set<TrainingResult>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<PeerReview> PeerReviews => Set<PeerReview>();

    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    public DbSet<ImportFileContent> ImportFileContents => Set<ImportFileContent>();

    public DbSet<MonthMeasure> MonthMeasures => Set<MonthMeasure>();

    public DbSet<MonthToCalculate> MonthsToCalculate => Set<MonthToCalculate>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ApiKeyUse> ApiKeyUses => Set<ApiKeyUse>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<PlanReading> PlanReadings => Set<PlanReading>();

    public DbSet<AppraisalMonth> AppraisalMonths => Set<AppraisalMonth>();

    public DbSet<Adjustment> Adjustments => Set<Adjustment>();

    public DbSet<Scorecard> Scorecards => Set<Scorecard>();

    public DbSet<ScorecardLine> ScorecardLines => Set<ScorecardLine>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What the query filters ask; members of the context, so that each query takes the present context's values.</summary>
    internal int VisibleGroupId => Scope.GroupId;

    internal bool SeesWholeGroup => Scope.WholeGroup;

    internal IReadOnlyList<int> VisibleStoreIds => Scope.StoreIds;

    /// <summary>The collation that compares text byte by byte, so that natural keys mean the same on every database.</summary>
    protected abstract string? OrdinalCollation { get; }

    /// <summary>
    /// Writes new rows by the thousand, as fast as the database takes them, within the present transaction or one of its own. Rows
    /// outside the scope are refused before any is written; those without a number get one, and their parts (jobs of an order) are told
    /// it, so that they can be written by the next call. Numbers that the database gives itself are not read back.
    /// </summary>
    /// <param name="rows">New rows of one kind; the context does not hold them afterwards.</param>
    /// <param name="ct">Stops the work.</param>
    /// <param name="audit">How the trail tells of them.</param>
    public Task BulkInsertAsync<T>(IReadOnlyList<T> rows, CancellationToken ct, BulkAudit audit = BulkAudit.EachRecord)
        where T : class => BulkSave.Run(this, rows, audit, ct);

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        SaveWithTrail.Run(this, acceptAllChangesOnSuccess, base.SaveChangesAsync, cancellationToken);

    /// <summary>For what is saved by others, such as the keys of cookies; our own code saves asynchronously.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveWithTrail.Run(this, acceptAllChangesOnSuccess, (accept, _) => Task.FromResult(base.SaveChanges(accept)), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>A pooled context goes back without what its user set.</summary>
    public override void Dispose()
    {
        Forget();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="Dispose" />
    public override async ValueTask DisposeAsync()
    {
        Forget();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Opens the connection for a piece of work that sums records, and tells the database so; whoever asks closes it again. Until then all
    /// statements go over it.
    /// </summary>
    public virtual Task OpenForSums(CancellationToken ct) => Database.OpenConnectionAsync(ct);

    /// <summary>Writes rows as the database does it fastest, within the present transaction; whether they may be written was asked before.</summary>
    protected internal abstract Task WriteRows<T>(IReadOnlyList<T> rows, CancellationToken ct)
        where T : class;

    /// <summary>A query that keeps the rows it reads locked until the transaction ends.</summary>
    internal abstract string LockedRead(string columns, string table, string condition);

    /// <summary>SQL after a group's trail has grown, by which other nodes hear of it when the transaction commits; none where they have to look.</summary>
    /// <param name="group">The parameter that holds the group's number.</param>
    internal virtual string TellOfTrail(string group) => "";

    /// <summary>SQL written with names in square brackets, as this database wants names.</summary>
    internal virtual string Quoted(string sql) => sql;

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

    private void Forget() => (Scope, Actor, Clock) = (AccessScope.Nothing, Actor.Program, TimeProvider.System);
}
