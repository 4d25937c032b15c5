using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Files;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Access;

/// <summary>Two groups, the first with two stores; in each store a person of every position, an order and a published month.</summary>
public sealed partial class AccessWorld : IAsyncDisposable
{
    public static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);

    private static readonly PositionKind[] Kinds =
        [PositionKind.ServiceAdvisor, PositionKind.Technician, PositionKind.PartsClerk, PositionKind.CustomerCare, PositionKind.ServiceManager];

    private AccessWorld(KpiHost host) => Host = host;

    public KpiHost Host { get; }

    /// <summary>Own store, another store of the group, a store of another group.</summary>
    public List<PlaceOfRecords> Places { get; } = [];

    /// <summary>A browser of each role, all of the first place; the group's roles see both of its stores.</summary>
    public Dictionary<Role, HttpClient> Browsers { get; } = [];

    /// <summary>The employee behind a role's account, of the first place.</summary>
    public Dictionary<Role, string> Own { get; } = [];

    /// <summary>The thing to do of a role's account, of the first place.</summary>
    public Dictionary<Role, long> OwnItems { get; } = [];

    /// <summary>The plan of a role's position, in the first group.</summary>
    public Dictionary<Role, int> OwnPlans { get; } = [];

    /// <summary>The appeal of a role's account, of the first place.</summary>
    public Dictionary<Role, long> OwnAppeals { get; } = [];

    /// <summary>The adjustment of a role's account, with a file, of the first place.</summary>
    public Dictionary<Role, int> OwnAdjustments { get; } = [];

    public static async Task<AccessWorld> Make()
    {
        var world = new AccessWorld(await KpiHost.Start());
        await world.Fill();
        return world;
    }

    public async Task<HttpClient> Program(ApiKeyScopes scopes, bool oneStore)
    {
        await using var db = Host.NewContext(Places[0].GroupId);
        var key = (await new AddApiKey(db, Host.Clock).Run("table", scopes, oneStore ? Places[0].StoreCode : null, default)).Value!; // not refused
        var client = Host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    private async Task Fill()
    {
        Host.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddDays(40)));
        var first = await Group("甲集团");
        await Store(first, "S01", withAccounts: true);
        await Store(first, "S02", withAccounts: false);
        await Store(await Group("乙集团"), "X01", withAccounts: false);
        await using var db = Host.NewContext(first);
        var store = await db.Stores.SingleAsync(s => s.Code == "S01");
        foreach (var role in new[] { Role.HumanResources, Role.GroupAdmin })
        {
            var account = await Host.CreateAccount(first, role);
            Browsers[role] = await Host.SignIn(account);
            OwnItems[role] = (await TestData.CreateActionItem(db, store, account)).Id;
        }
    }

    private async Task<int> Group(string name)
    {
        await using var db = Host.NewContext();
        return (await new FoundGroup(db, Host.Clock).Run(name, 1, default)).Value!.Id; // not refused
    }

    private async Task Store(int group, string code, bool withAccounts)
    {
        await using var db = Host.NewContext(group);
        var store = await TestData.CreateStore(db, code: code);
        Dictionary<PositionKind, Employee> people = [];
        foreach (var kind in Kinds) people[kind] = await TestData.CreateEmployee(db, store, kind, number: $"{code}-{kind}");
        var customer = await TestData.CreateCustomer(db);
        var order = await TestData.CreateOrder(db, store, f => f with { BookedAt = TestData.Noon.AddDays(-1) }, people[PositionKind.ServiceAdvisor], people[PositionKind.Technician], customer: customer, number: $"WO-{code}");
        await Close(group, store);
        var survey = await TestData.CreateSurveyLink(db, order, Host.Clock.GetUtcNow().UtcDateTime);
        var answer = (await TestData.CreateAnswer(db, order, 2)).Id;
        var technician = await Host.CreateAccount(group, Role.Technician, store, people[PositionKind.Technician]);
        var item = await TestData.CreateActionItem(db, store, technician);
        Places.Add(new PlaceOfRecords(group, code, order.Number, people[PositionKind.Technician].Number, survey, item.Id, order.Id)
        {
            Answer = answer,
            OwnIndicator = (await TestData.CreateOwnIndicator(db, $"own-{group}")).Key,
            Absence = (await TestData.CreateAbsence(db, store, people[PositionKind.Technician])).Id,
            Review = (await TestData.CreateReview(db, store)).Id,
            Questionnaire = (await TestData.CreateQuestionnaire(db, store)).Id,
            Message = await Message(db, store),
            Parts = await PartsOf(db, store, order, people[PositionKind.PartsClerk]),
            Customer = customer.Code,
            Complaint = await Complain(db, store),
            People = await PeopleOf(db, store, people[PositionKind.Technician], technician.Id),
            Plan = await PlanOf(db, PositionKind.Technician),
            Goal = await GoalOf(db, store),
            Life = await LifeOf(db, store, people[PositionKind.Technician], technician),
        });
        if (!withAccounts) return;
        foreach (var (kind, employee) in people)
        {
            var role = Enum.Parse<Role>(kind.ToString());
            var account = role == Role.Technician ? technician : await Host.CreateAccount(group, role, store, employee);
            Own[role] = employee.Number;
            OwnPlans[role] = await PlanOf(db, kind);
            OwnItems[role] = role == Role.Technician ? item.Id : (await TestData.CreateActionItem(db, store, account)).Id;
            OwnAppeals[role] = role == Role.Technician ? Places[^1].Life.Appeal : await AppealOf(db, store, employee, account);
            OwnAdjustments[role] = role == Role.Technician ? Places[^1].Life.Adjustment : await AdjustmentOf(db, store, employee, account);
            Browsers[role] = await Host.SignIn(account);
        }
    }

    /// <summary>A part with a movement, a request and a count list of it.</summary>
    private static async Task<PlaceOfParts> PartsOf(KpiDbContext db, Store store, WorkOrder order, Employee clerk)
    {
        var part = await TestData.CreatePart(db, store, $"P-{store.Code}");
        var movement = new StockMovement(store.GroupId, store.Id, $"M-{store.Code}");
        movement.Revise(part.Id, StockMovementKind.Receipt, 10, 100, TestData.Noon, null);
        var request = new PartRequest(store.GroupId, store.Id, $"R-{store.Code}");
        request.Ask(part.Id, 2, TestData.Noon, order.Id, clerk.Id);
        var list = new CountList(store.GroupId, store.Id, $"PD-{store.Code}", CountChoice.Chosen, null, TestData.Noon, "test");
        db.AddRange(movement, request, list);
        await db.SaveChangesAsync();
        var line = new CountLine(list, 1, part.Id);
        db.Add(line);
        await db.SaveChangesAsync();
        return new PlaceOfParts(part.Sku, movement.Id, request.Id, list.Number, line.Id);
    }

    /// <summary>A training result and a certificate of somebody, a file that was brought, an account nobody signs in with and a key.</summary>
    private static async Task<PlaceOfPeople> PeopleOf(KpiDbContext db, Store store, Employee employee, int account)
    {
        var result = new TrainingResult(store.GroupId, store.Id, $"T-{store.Code}");
        TestData.Sound(result.Revise(store.Id, employee.Id, "高压安全", TestData.Noon, 80, 100, TrainingStatus.Taken));
        var certificate = new Certificate(store.GroupId, employee.Id);
        TestData.Sound(certificate.Describe("电工证", null, null, null, new DateOnly(2027, 1, 1)));
        var file = new ImportFile(store.GroupId, store.Id, account, "employees", "员工.xlsx", TestData.Noon);
        var (key, _) = ApiKey.Make(store.GroupId, store.Id, $"Key {store.Code}", ApiKeyScopes.Read, TestData.Noon);
        db.AddRange(result, certificate, file, key);
        await db.SaveChangesAsync();
        return new PlaceOfPeople(result.Id, certificate.Id, file.Id, account, key.Id);
    }

    /// <summary>A message that could not be sent.</summary>
    private static async Task<long> Message(KpiDbContext db, Store store)
    {
        var message = new OutboxMessage(store.GroupId, store.Id, null, OutboxChannel.Mail, "a@example.com", "", "", store.Code, TestData.Noon);
        db.Add(message);
        await db.SaveChangesAsync();
        await db.OutboxMessages.Where(m => m.Id == message.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.Error, "no answer"));
        return message.Id;
    }

    private static Task<int> PlanOf(KpiDbContext db, PositionKind kind) => (
        from version in db.PlanVersions
        join plan in db.Plans on version.PlanId equals plan.Id
        join position in db.Positions on plan.PositionId equals position.Id
        where position.Kind == kind
        select version.Id).SingleAsync();

    private static async Task<string> Complain(KpiDbContext db, Store store)
    {
        var complaint = new Complaint(store.GroupId, store.Id, $"CP-{store.Code}");
        TestData.Sound(complaint.Revise(null, null, null, TestData.Noon, "等太久", null, null));
        db.Add(complaint);
        await db.SaveChangesAsync();
        return complaint.Reference;
    }

    private async Task Close(int group, Store store)
    {
        using var scope = Host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(group);
        Assert.True((await scope.ServiceProvider.GetRequiredService<CalculateMonth>().Run(store.Id, Month, default)).Succeeded);
        await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(null, null, default);
        Assert.True((await scope.ServiceProvider.GetRequiredService<PublishMonth>().Run(store.Id, Month, "test", default)).Succeeded);
    }
}
