using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

/// <summary>It is Wednesday noon in Shanghai; the store closes at 17:30.</summary>
public sealed class DispatchQueryTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_technician_has_the_hours_of_open_jobs_and_what_they_leave_of_today(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var (busy, idle) = (await TestData.CreateEmployee(db, store, PositionKind.Technician, number: "T1"), await TestData.CreateEmployee(db, store, PositionKind.Technician, number: "T2"));
        await TestData.CreateEmployee(db, store, PositionKind.ServiceAdvisor);
        await TestData.CreateCalendar(db, store, ["", .. Enumerable.Repeat("08:30-17:30", 5), ""]);
        var order = await Order(db, store, busy, 3, 1);
        TestData.Sound(order.StartJob(order.Jobs[0].Id, TestData.Noon.AddHours(-1)));
        await db.SaveChangesAsync();
        var done = await Order(db, store, busy, 8);
        TestData.Sound(done.StartJob(done.Jobs[0].Id, TestData.Noon.AddHours(-3)));
        TestData.Sound(done.FinishJob(done.Jobs[0].Id, TestData.Noon.AddHours(-2)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var desk = await new DispatchQuery(db, new Calendars(db)).Run(store.Id, TestData.Noon, default);

        Assert.Equal([busy.Id, idle.Id], desk.Technicians.Select(t => t.Id));
        var (first, second) = (desk.Technicians[0], desk.Technicians[1]);
        Assert.Equal((1, 4 * 3600L, 3 * 3600L), (first.Orders, first.StandardSeconds, first.LeftSeconds));
        Assert.Equal((order.Number, TestData.Noon.AddHours(-1)), (first.Running?.OrderNumber, first.Running?.Since));
        Assert.Equal((0, 0L, null), (second.Orders, second.StandardSeconds, second.Running));
        Assert.Equal((5 * 3600L + 1800, 2 * 3600L + 1800, 5 * 3600L + 1800), (desk.OpenSeconds, first.FreeSeconds(desk.OpenSeconds), second.FreeSeconds(desk.OpenSeconds)));
        Assert.Equal(2, desk.Jobs[order.Id].Count());
        Assert.Empty(desk.Jobs[done.Id]);
    }

    [SkippableTheory, EachDatabase]
    public async Task Without_a_calendar_nobody_knows_what_is_free_and_orders_say_what_they_wait_for(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var order = await Order(db, store, null, 1);
        var part = await TestData.CreatePart(db, store);
        var request = new PartRequest(store.GroupId, store.Id, TestData.NewCode("R"));
        TestData.Sound(request.Ask(part.Id, 3, TestData.Noon, order.Id, null));
        TestData.Sound(request.HandOut(1, TestData.Noon));
        db.Add(request);
        await db.SaveChangesAsync();

        var desk = await new DispatchQuery(db, new Calendars(db)).Run(store.Id, TestData.Noon, default);

        Assert.Null(desk.OpenSeconds);
        Assert.Equal(2, desk.MissingParts[order.Id]);
    }

    private static async Task<WorkOrder> Order(KpiDbContext db, Store store, Employee? technician, params int[] hours)
    {
        var order = await TestData.CreateOrder(
            db, store, f => f with { ReceivedAt = TestData.Noon.AddHours(-4), StartedAt = null, CompletedAt = null, DeliveredAt = null }, technician: technician);
        technician ??= await TestData.CreateEmployee(db, store);
        foreach (var h in hours) TestData.Sound(order.AddJob(technician.Id, $"作业{h}", null, h * 3600));
        await db.SaveChangesAsync();
        return order;
    }

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }
}
