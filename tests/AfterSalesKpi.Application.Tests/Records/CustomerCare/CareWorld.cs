using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.CustomerCare;

/// <summary>A store with two agents whose clock is moved.</summary>
internal sealed class CareWorld : IAsyncDisposable
{
    public static readonly TimeZoneInfo Zone = LocalTime.Zone(LocalTime.DefaultZone);

    private CareWorld(KpiDbContext db) => Db = db;

    public KpiDbContext Db { get; }

    public FakeTimeProvider Clock { get; } = new(TestData.Noon);

    public Store Store { get; private set; } = null!; // made at once

    public Employee Advisor { get; private set; } = null!; // made at once

    public List<Employee> Agents { get; } = [];

    public CallQueue Queue => new(Db, new Calendars(Db), Clock);

    public RecordCall Record => new(new ImportTransaction(Db, Clock), Db, Enter, Open);

    public EnterSurvey Enter => new(new PublishedQuestionnaire(Db), new ImportTransaction(Db, Clock), new LowAnswerNotices(Db, Notify, Clock));

    public OpenComplaint Open => new(new ImportTransaction(Db, Clock), Db, Notify);

    private Notify Notify => new(Db, new Outbox(Db, Clock), (_, content, _) => new NoticeLetter(content.Words, content.Link), Clock);

    public ChangeComplaint Change => new(new ImportTransaction(Db, Clock), Db);

    public UndoCall Undo => new(new ImportTransaction(Db, Clock), Db);

    public AssignCalls Assign => new(new ImportTransaction(Db, Clock), Db, Clock);

    public GiveCalls Give => new(new ImportTransaction(Db, Clock), Db);

    public static async Task<CareWorld> On(TestDatabases databases, DatabaseProvider provider)
    {
        var world = new CareWorld((await databases.Get(provider)).NewContext());
        await TestData.CreateGroup(world.Db);
        world.Store = await TestData.CreateStore(world.Db);
        world.Advisor = await TestData.CreateEmployee(world.Db, world.Store);
        for (var i = 0; i < 2; i++) world.Agents.Add(await TestData.CreateEmployee(world.Db, world.Store, PositionKind.CustomerCare));
        return world;
    }

    /// <summary>An order delivered then; the store's local time.</summary>
    public Task<WorkOrder> Deliver(string local, Customer? customer = null, Employee? advisor = null)
    {
        var at = Utc(local);
        return TestData.CreateOrder(
            Db, Store, f => f with { ReceivedAt = at.AddHours(-3), StartedAt = at.AddHours(-2), PromisedAt = at, CompletedAt = at.AddMinutes(-30), DeliveredAt = at }, advisor ?? Advisor, customer: customer);
    }

    public void Now(string local) => Clock.SetUtcNow(new DateTimeOffset(Utc(local)));

    public CallEntry Call(WorkOrder order, FollowUpOutcome outcome = FollowUpOutcome.Reached, Employee? agent = null) => new()
    {
        StoreId = Store.Id, CustomerId = order.CustomerId, AgentId = (agent ?? Agents[0]).Id, Key = Guid.NewGuid(), Outcome = outcome,
    };

    public async Task Save(CallEntry entry)
    {
        TestData.Given(await Record.Run(entry, default));
        Db.ChangeTracker.Clear();
    }

    public async Task<CallState> StateOf(WorkOrder order) =>
        (await Queue.Read(Store.Id, Zone, default)).Find(c => c.CustomerId == order.CustomerId)?.State ?? CallState.Reached;

    /// <summary>The month's sums of an indicator as of now.</summary>
    public async Task<(long Numerator, long Denominator)> Sums(string key, int? employee = null)
    {
        var month = StoreMonth.Of(Clock.GetUtcNow().UtcDateTime, Zone, 1);
        var query = new MeasureQuery(Db, new StockLedgerUpkeep(Db, new MakeStockDays(Db), Clock), Clock);
        var rows = await query.Run(IndicatorCatalogue.BuiltIn.Find(key)!, new MeasureFilter(month, month) { EmployeeId = employee }, MeasureGrouping.None, default); // built in
        var sum = rows.Aggregate(Measure.None, (s, r) => s + r.Sums);
        return (sum.Numerator, sum.Denominator);
    }

    public async ValueTask DisposeAsync() => await Db.DisposeAsync();

    private static DateTime Utc(string local) => LocalTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Zone);
}
