using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.ActionItems;

public sealed class ActionItemsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly FakeTimeProvider Clock = new(TestData.Noon);

    [SkippableTheory, EachDatabase]
    public async Task What_is_given_about_an_order_is_shown_with_the_order_and_the_names(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var order = await TestData.CreateOrder(shop.Db, shop.Store);

        var given = await Give(shop, Guid.NewGuid(), Entry(shop) with { Subject = ActionSubject.WorkOrder, Key = order.Number });

        Assert.True(given.Succeeded);
        var row = await new ActionItemList(shop.Db, Clock).Find(given.Value, new ActionViewer(shop.Advisor.Id, false), default);
        Assert.NotNull(row);
        Assert.Equal((order.Number, "沪A12345", shop.Advisor.DisplayName, shop.Manager.DisplayName), (row.OrderNumber, row.Plate, row.Assignee, row.GivenBy));
        Assert.Equal([(shop.Advisor.Id, $"/todo/{given.Value}")], await shop.Db.Notices.Select(n => new ValueTuple<int, string>(n.AccountId, n.Link)).ToListAsync());
        Assert.Equal(new OpenActionCount(1, 0), await new OpenActionCountQuery(shop.Db, Clock).Run(shop.Advisor.Id, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_form_sent_twice_gives_one(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        await using var other = (await databases.Get(provider)).NewContext(shop.Db.Scope);
        var form = Guid.NewGuid();

        var both = await Task.WhenAll(Give(shop, form, Entry(shop)), new GiveAction(other, Telling(other), Clock).Run(shop.Store.Id, form, shop.Manager.Id, Entry(shop), default));

        Assert.All(both, given => Assert.True(given.Succeeded));
        Assert.Equal(both[0].Value, both[1].Value);
        Assert.Equal(1, await shop.Db.ActionItems.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Nothing_is_given_to_people_of_another_store_or_group_or_about_their_orders(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var elsewhere = await TestData.CreateStore(shop.Db);
        var order = await TestData.CreateOrder(shop.Db, elsewhere);
        var stranger = await TestData.CreateAccount(shop.Db, elsewhere);

        Assert.Equal("unknown-person", Assert.Single((await Give(shop, Guid.NewGuid(), Entry(shop) with { AssigneeId = stranger.Id })).Problems).Code);
        Assert.Equal("unknown-order", Assert.Single((await Give(shop, Guid.NewGuid(), Entry(shop) with { Subject = ActionSubject.WorkOrder, Key = order.Number })).Problems).Code);
        Assert.Equal(0, await shop.Db.ActionItems.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Lists_hold_the_own_ones_those_given_and_all_only_for_whoever_oversees_the_store(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var other = await TestData.CreateAccount(shop.Db, shop.Store);
        var toAdvisor = await TestData.CreateActionItem(shop.Db, shop.Store, shop.Advisor, shop.Manager, TestData.Noon, "一");
        var toOther = await TestData.CreateActionItem(shop.Db, shop.Store, other, shop.Manager, TestData.Noon.AddHours(1), "二");
        var own = await TestData.CreateActionItem(shop.Db, shop.Store, shop.Advisor, title: "三", dueAt: TestData.Noon.AddHours(5));
        Clock.SetUtcNow(TestData.Noon.AddHours(2));

        Assert.Equal([toAdvisor.Id, own.Id], await Ids(shop, ActionList.Mine, shop.Advisor, false));
        Assert.Equal([toAdvisor.Id], await Ids(shop, ActionList.Mine, shop.Advisor, false, ActionState.Overdue));
        Assert.Equal([toAdvisor.Id, toOther.Id], await Ids(shop, ActionList.Given, shop.Manager, true));
        Assert.Equal([toAdvisor.Id, toOther.Id, own.Id], await Ids(shop, ActionList.Store, shop.Manager, true));
        Assert.Equal([toAdvisor.Id, own.Id], await Ids(shop, ActionList.Store, shop.Advisor, false)); // what may not be seen is not asked for
        Assert.Null(await new ActionItemList(shop.Db, Clock).Find(toOther.Id, new ActionViewer(shop.Advisor.Id, false), default));
        Assert.Equal(new OpenActionCount(2, 1), await new OpenActionCountQuery(shop.Db, Clock).Run(shop.Advisor.Id, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task Done_with_a_note_and_opened_again_by_whoever_is_to_do_it(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var item = await TestData.CreateActionItem(shop.Db, shop.Store, shop.Advisor, shop.Manager);
        var viewer = new ActionViewer(shop.Advisor.Id, false);

        Assert.True((await new FinishAction(shop.Db, Clock).Run(item.Id, 0, viewer, "已回电", default)).Succeeded);
        Assert.Equal([item.Id], await Ids(shop, ActionList.Mine, shop.Advisor, false, ActionState.Done));
        Assert.Equal("changed-meanwhile", Assert.Single((await new ReopenAction(shop.Db).Run(item.Id, 0, viewer, default)).Problems).Code);
        Assert.True((await new ReopenAction(shop.Db).Run(item.Id, 1, viewer, default)).Succeeded);
        Assert.Equal([item.Id], await Ids(shop, ActionList.Mine, shop.Advisor, false));
    }

    [SkippableTheory, EachDatabase]
    public async Task Only_whoever_gave_it_or_oversees_the_store_changes_it_or_takes_it_back(DatabaseProvider provider)
    {
        await using var shop = await Shop.Make(databases, provider);
        var item = await TestData.CreateActionItem(shop.Db, shop.Store, shop.Advisor, shop.Manager);
        var (advisor, manager) = (new ActionViewer(shop.Advisor.Id, false), new ActionViewer(shop.Manager.Id, true));

        Assert.Equal("not-yours", Assert.Single((await new WithdrawAction(shop.Db, Clock).Run(item.Id, 0, advisor, default)).Problems).Code);
        Assert.Equal("not-yours", Assert.Single((await new ChangeAction(shop.Db, Telling(shop.Db)).Run(item.Id, 0, advisor, Entry(shop), default)).Problems).Code);
        Assert.True((await new ChangeAction(shop.Db, Telling(shop.Db)).Run(item.Id, 0, manager, Entry(shop) with { Title = "改过" }, default)).Succeeded);
        Assert.True((await new WithdrawAction(shop.Db, Clock).Run(item.Id, 1, manager, default)).Succeeded);
        Assert.Equal("not-yours", Assert.Single((await new ReopenAction(shop.Db).Run(item.Id, 2, advisor, default)).Problems).Code);
        Assert.Equal("unknown-action", Assert.Single((await new FinishAction(shop.Db, Clock).Run(item.Id, 2, new ActionViewer(-1, false), null, default)).Problems).Code);
    }

    private static Notify Telling(KpiDbContext db) => new(db, new Outbox(db, Clock), (_, content, _) => new NoticeLetter(content.Key, content.Words), Clock);

    private static ActionEntry Entry(Shop shop) => new() { Title = "给客户回电", AssigneeId = shop.Advisor.Id, DueAt = Clock.GetUtcNow().UtcDateTime.AddHours(4) };

    private static Task<Domain.Shared.Outcome<long>> Give(Shop shop, Guid form, ActionEntry entry) =>
        new GiveAction(shop.Db, Telling(shop.Db), Clock).Run(shop.Store.Id, form, shop.Manager.Id, entry, default);

    private static async Task<List<long>> Ids(Shop shop, ActionList list, UserAccount account, bool seesAll, ActionState? state = null)
    {
        var filter = new ActionFilter { Viewer = new ActionViewer(account.Id, seesAll), List = list, StoreId = shop.Store.Id, State = state };
        return [.. (await new ActionItemList(shop.Db, Clock).Page(filter, 1, 25, default)).Rows.Select(r => r.Item.Id)];
    }

    private sealed record Shop(KpiDbContext Db, Store Store, UserAccount Manager, UserAccount Advisor) : IAsyncDisposable
    {
        public static async Task<Shop> Make(TestDatabases databases, DatabaseProvider provider)
        {
            var db = (await databases.Get(provider)).NewContext();
            await TestData.CreateGroup(db);
            var store = await TestData.CreateStore(db);
            return new Shop(db, store, await TestData.CreateAccount(db, store, Role.ServiceManager), await TestData.CreateAccount(db, store));
        }

        public ValueTask DisposeAsync() => Db.DisposeAsync();
    }
}
