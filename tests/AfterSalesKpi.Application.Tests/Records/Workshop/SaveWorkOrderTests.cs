using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

public sealed class SaveWorkOrderTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly FakeTimeProvider Clock = new(TestData.Noon);

    [SkippableTheory, EachDatabase]
    public async Task A_new_order_makes_its_customer_and_vehicle_and_marks_its_month(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;

        var saved = await Save(db).Run(Entry(store, advisor), default);

        Assert.True(saved.Succeeded);
        Assert.Equal("WO260715-001", saved.Value.Number);
        var order = await db.WorkOrders.AsNoTracking().Include(o => o.Jobs).SingleAsync(o => o.Number == saved.Value.Number);
        Assert.Equal((TestData.Noon, 30_050L, ServiceType.Repair), (order.ReceivedAt, order.LabourFen, order.ServiceType));
        Assert.Equal(5_400, Assert.Single(order.Jobs).StandardSeconds);
        var customer = await db.Customers.SingleAsync(c => c.Id == order.CustomerId);
        Assert.Equal(("C260715-001", "王敏", "13800138000"), (customer.Code, customer.Name, customer.Phone));
        Assert.Equal(("LSVAM4187C2184847", "沪A12345"), await db.Vehicles.Where(v => v.Id == order.VehicleId).Select(v => new ValueTuple<string, string?>(v.Vin, v.Plate)).SingleAsync());
        Assert.Contains(await db.MonthsToCalculate.ToListAsync(), m => m.StoreId == store.Id && m.Month == StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_form_sent_twice_makes_one_order(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        await using var other = (await databases.Get(provider)).NewContext(db.Scope);

        var both = await Task.WhenAll(Save(db).Run(Entry(store, advisor), default), Save(other).Run(Entry(store, advisor), default));

        Assert.All(both, saved => Assert.Equal("WO260715-001", saved.Value?.Number));
        Assert.Equal(1, await db.WorkOrders.CountAsync());
        Assert.Equal(1, await db.Customers.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_number_that_another_order_has_is_refused(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        await TestData.CreateOrder(db, store, number: "A-1");

        var saved = await Save(db).Run(Entry(store, advisor) with { Number = "A-1" }, default);

        Assert.Equal(new Problem("number", "taken", "A-1"), Assert.Single(saved.Problems));
    }

    [SkippableTheory, EachDatabase]
    public async Task Every_broken_rule_is_named_at_once(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        var entry = Entry(store, advisor);

        var saved = await Save(db).Run(
            entry with { Customer = entry.Customer with { Name = " " }, Facts = entry.Facts with { PromisedAt = TestData.Noon.AddHours(-1), StartedAt = TestData.Noon.AddHours(-1) } }, default);

        Assert.Equal(["customer.name", "promisedAt", "startedAt"], saved.Problems.Select(p => p.Field).Order());
        Assert.Equal(0, await db.WorkOrders.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_version_that_was_not_seen_is_never_overwritten(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        var entry = Entry(store, advisor) with { Number = "A-2" };
        Assert.True((await Save(db).Run(entry, default)).Succeeded);
        db.ChangeTracker.Clear();
        var seen = (await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Number == "A-2")).Version;
        Assert.True((await Save(db).Run(entry with { Version = seen, Facts = entry.Facts with { LabourFen = 99 } }, default)).Succeeded);
        db.ChangeTracker.Clear();

        var late = await Save(db).Run(entry with { Version = seen, Facts = entry.Facts with { LabourFen = 11 } }, default);

        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single(late.Problems).Code);
        Assert.Equal(99, (await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Number == "A-2")).LabourFen);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_the_form_has_no_field_for_stays(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        var order = await TestData.CreateOrder(db, store, f => f with { LateCause = LateCause.Parts, FollowUpAssigneeId = advisor.Id });
        var vin = await db.Vehicles.Where(v => v.Id == order.VehicleId).Select(v => v.Vin).SingleAsync();
        var code = await db.Customers.Where(c => c.Id == order.CustomerId).Select(c => c.Code).SingleAsync();
        db.ChangeTracker.Clear();
        var entry = Entry(store, advisor);

        var saved = await Save(db).Run(
            entry with { Number = order.Number, Version = order.Version, Customer = entry.Customer with { Code = code }, Vehicle = entry.Vehicle with { Vin = vin } }, default);

        Assert.True(saved.Succeeded);
        var after = await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
        Assert.Equal((LateCause.Parts, advisor.Id, order.CustomerId, 30_050L), (after.LateCause, after.FollowUpAssigneeId, after.CustomerId, after.LabourFen));
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_stores_order_is_not_there(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        var other = await TestData.CreateStore(db);
        db.Scope = AccessScope.OfStores(store.GroupId, other.Id);

        var saved = await Save(db).Run(Entry(store, advisor), default);

        Assert.Equal("unknown-store", Assert.Single(saved.Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Guests_are_found_by_the_beginning_of_what_they_are_known_by(DatabaseProvider provider)
    {
        var (db, store, advisor) = await Shop(provider);
        await using var _ = db;
        Assert.True((await Save(db).Run(Entry(store, advisor), default)).Succeeded);
        for (var i = 0; i < FindGuests.PageSize; i++) await TestData.CreateCustomer(db, phone: "13911112222");
        db.Scope = AccessScope.OfStores(store.GroupId, (await TestData.CreateStore(db)).Id); // known in the whole group, wherever they came first
        var find = new FindGuests(db);

        foreach (var text in new[] { "沪a123", "lsvam4", "138 0013", "王敏", "c260715" })
        {
            var guests = await find.Run(text, 1, default);
            Assert.Contains(guests.Rows, g => (g.Name, g.Plate) == ("王敏", "沪A12345"));
        }

        Assert.Empty((await find.Run("A12345", 1, default)).Rows);
        var page = await find.Run("客户", 1, default);
        Assert.Equal((FindGuests.PageSize, false), (page.Rows.Count, page.HasMore));
    }

    private static SaveWorkOrder Save(KpiDbContext db) => new(new ImportTransaction(db, Clock), db, new NextOrderNumber(db, Clock), new SlotRoom(db));

    private static OrderEntry Entry(Store store, Employee advisor) => new()
    {
        Store = store.Code,
        Customer = new CustomerEntry(null, "王敏", "13800138000", null),
        Vehicle = new VehicleEntry("LSVAM4187C2184847", "沪A12345", "朗逸", "大众"),
        Advisor = advisor.Number,
        Facts = new WorkOrderFacts
        {
            CustomerId = 0, VehicleId = 0, AdvisorId = 0, ServiceType = ServiceType.Repair, ReceivedAt = TestData.Noon,
            PromisedAt = TestData.Noon.AddHours(4), LabourFen = 30_050, Steps = [ServiceSteps.WalkRound],
        },
        Jobs = [new JobEntry(advisor.Number, "更换刹车片", null, 1.5m, null)],
    };

    private async Task<(KpiDbContext Db, Store Store, Employee Advisor)> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        return (db, store, await TestData.CreateEmployee(db, store));
    }
}
