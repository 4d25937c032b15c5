using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

/// <summary>A group of its own with a store, an advisor and a technician, an hour after a delivery.</summary>
internal sealed class SurveyWorld : IAsyncDisposable
{
    private readonly TestDatabase database;

    private SurveyWorld(TestDatabase database, KpiDbContext db, Store store, Employee advisor, Employee technician) =>
        (this.database, Db, Store, Advisor, Technician) = (database, db, store, advisor, technician);

    public FakeTimeProvider Clock { get; } = new(TestData.Noon.AddHours(4));

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public KpiDbContext Db { get; }

    public Store Store { get; }

    public Employee Advisor { get; }

    public Employee Technician { get; }

    public static async Task<SurveyWorld> On(TestDatabases databases, DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        var db = database.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        return new SurveyWorld(database, db, store, await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician));
    }

    public Task<WorkOrder> Order(Func<WorkOrderFacts, WorkOrderFacts>? course = null, Customer? customer = null, Store? store = null) =>
        TestData.CreateOrder(Db, store ?? Store, course, Advisor, Technician, customer);

    /// <summary>A context like that of another request: of the group, or of nobody.</summary>
    public KpiDbContext NewContext(bool ofNobody = false) => database.NewContext(ofNobody ? null : AccessScope.OfGroup(Store.GroupId));

    public async Task<int> Invite()
    {
        await using var db = NewContext();
        return await new InviteCustomers(db, new ImportTransaction(db, Clock)).Run(default);
    }

    public async Task<string> Link(WorkOrder order)
    {
        await using var db = NewContext();
        return TestData.Given(await new MakeSurveyLink(db, new ImportTransaction(db, Clock)).Run(order.Id, default));
    }

    /// <summary>The use case as a customer has it: without a sign-in, so without a scope.</summary>
    public AnswerSurvey Customer(KpiDbContext db) => new(
        db, new PublishedQuestionnaire(db), new ImportTransaction(db, Clock), Notices(db), Clock);

    public LowAnswerNotices Notices(KpiDbContext db) =>
        new(db, new Notify(db, new Outbox(db, Clock), (_, content, _) => new NoticeLetter(content.Words, content.Link), Clock), Clock);

    public async Task<Domain.Shared.Outcome> Answer(string secret, params (string Key, string Value)[] answers)
    {
        await using var db = NewContext(ofNobody: true);
        return await Customer(db).Run(secret, null, key => answers.LastOrDefault(a => a.Key == key).Value, default);
    }

    public async Task<OpenSurvey?> Open(string secret)
    {
        await using var db = NewContext(ofNobody: true);
        return await Customer(db).Open(secret, default);
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
