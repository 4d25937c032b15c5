using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Messages;

/// <summary>A group with a store, its manager and an advisor, both with accounts, and a clock.</summary>
internal sealed class MessageWorld : IAsyncDisposable
{
    private MessageWorld(TestDatabase database, KpiDbContext db) => (Database, Db) = (database, db);

    public TestDatabase Database { get; }

    public KpiDbContext Db { get; }

    public FakeTimeProvider Clock { get; } = new(TestData.Noon);

    public Store Store { get; private set; } = null!; // made with the world

    public Employee Advisor { get; private set; } = null!; // made with the world

    public UserAccount Manager { get; private set; } = null!; // made with the world

    public UserAccount Account { get; private set; } = null!; // made with the world

    public static async Task<MessageWorld> On(TestDatabases databases, DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        var world = new MessageWorld(database, database.NewContext());
        await TestData.CreateGroup(world.Db);
        world.Store = await TestData.CreateStore(world.Db);
        world.Advisor = await TestData.CreateEmployee(world.Db, world.Store);
        world.Manager = await world.NewAccount(Role.ServiceManager, null);
        world.Account = await world.NewAccount(Role.ServiceAdvisor, world.Advisor.Id);
        return world;
    }

    public NoticeContent Content(string key = "low-answer:1") => new(NoticeKind.LowAnswer, key, Store.Id, "/work-orders/WO-1", "Surveys.Notice.LowAnswer", "WO-1", 2);

    public Notify Notify(KpiDbContext? db = null) =>
        new(db ?? Db, new Outbox(db ?? Db, Clock), (culture, content, _) => new NoticeLetter($"{culture} {content.Words}", content.Link), Clock);

    public DeliverOutbox Deliver(IDelivery delivery, KpiDbContext? db = null) => new(db ?? Db, [delivery], Clock);

    public async Task Choose(UserAccount account, bool inApp, bool mail)
    {
        var choice = new NoticeChoice(account.GroupId, account.Id, NoticeKind.LowAnswer);
        choice.Choose(inApp, mail, false);
        Db.Add(choice);
        await Db.SaveChangesAsync();
    }

    public async Task Put(string key)
    {
        await new Outbox(Db, Clock).Put(OutboxChannel.Mail, "a@example.com", "主题", "正文", key, Store.Id, null, default);
        await Db.SaveChangesAsync();
    }

    public async Task<UserAccount> NewAccount(Role role, int? employeeId)
    {
        var name = TestData.NewCode("u");
        var account = new UserAccount
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), GroupId = Db.Scope.GroupId, Role = role, StoreId = Store.Id, EmployeeId = employeeId, Email = $"{name}@example.com", Culture = "en",
            SecurityStamp = name,
        };
        Db.Add(account);
        await Db.SaveChangesAsync();
        return account;
    }

    public async ValueTask DisposeAsync() => await Db.DisposeAsync();
}
