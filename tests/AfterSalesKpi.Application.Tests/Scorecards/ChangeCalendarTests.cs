using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class ChangeCalendarTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const string Hours = "08:30-18:00";
    private static readonly string[] Week = ["", Hours, Hours, Hours, Hours, Hours, Hours];

    [SkippableTheory, EachDatabase]
    public async Task Answers_are_counted_within_the_hours_at_once_and_their_month_is_marked(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var overnight = await Booked(db, store, "2026-07-14 17:59:00", "2026-07-15 08:31:00");
        Assert.Equal((14 * 3600) + (32 * 60), overnight.BookingResponseSeconds);

        var changed = await Change(db, store, null);

        Assert.Equal(1, changed.Value);
        Assert.Equal(120, await db.WorkOrders.Where(o => o.Id == overnight.Id).Select(o => o.BookingResponseSeconds).SingleAsync());
        Assert.Equal(new StoreMonth(2026, 7), (await db.MonthsToCalculate.SingleAsync(m => m.StoreId == store.Id)).Month);
        var later = await Booked(db, store, "2026-07-18 20:00:00", "2026-07-20 08:40:00"); // asked on Saturday night, answered on Monday
        Assert.Equal(600, later.BookingResponseSeconds);
    }

    [SkippableTheory, EachDatabase]
    public async Task Work_is_counted_within_the_hours_at_once_less_the_pauses(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store, f => f with
        {
            ReceivedAt = At(store, "2026-07-14 16:00:00"), StartedAt = At(store, "2026-07-14 17:00:00"), CompletedAt = At(store, "2026-07-15 10:30:00"), DeliveredAt = null,
            Pauses = [new Pause(At(store, "2026-07-14 17:30:00"), At(store, "2026-07-14 17:45:00"), PauseReason.WaitingParts)],
        });
        Assert.Equal(63_000 - 900, order.RepairSeconds);

        Assert.Equal(1, (await Change(db, store, null)).Value);

        Assert.Equal(3_600 - 900 + 7_200, await Repair(db, order));
        db.ChangeTracker.Clear();
        var version = await db.StoreCalendars.Where(c => c.StoreId == store.Id).Select(c => c.Version).SingleAsync();
        var shut = new CalendarEntry(version, ["", "", "", "10:00-18:00", "", "", ""], [], 30, 3); // Wednesdays only: the 15th
        Assert.Equal(1, (await new ChangeCalendar(new ImportTransaction(db, new FakeTimeProvider(TestData.Noon.AddDays(5))), db).Run(store.Id, shut, default)).Value);
        Assert.Equal(1_800, await Repair(db, order));
        db.ChangeTracker.Clear();
        var again = await db.WorkOrders.SingleAsync(o => o.Id == order.Id);
        TestData.Sound(again.Revise(again.Facts with { LabourFen = 1 }));
        await db.SaveChangesAsync();
        Assert.Equal(1_800, await Repair(db, order)); // and by each later save
    }

    [SkippableTheory, EachDatabase]
    public async Task Orders_kept_before_work_was_counted_are_counted_at_night(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var order = await TestData.CreateOrder(db, store, f => f with { StartedAt = f.ReceivedAt, CompletedAt = f.ReceivedAt!.Value.AddHours(2), DeliveredAt = null });
        await db.Database.ExecuteSqlAsync($"""UPDATE "WorkOrders" SET "RepairSeconds" = NULL WHERE "Id" = {order.Id}""");
        db.ChangeTracker.Clear();

        Assert.Equal(1, await new CountWork(db, new ImportTransaction(db, new FakeTimeProvider(TestData.Noon.AddDays(5)))).Run(default));

        Assert.Equal(7_200, await Repair(db, order));
        Assert.True(await db.MonthsToCalculate.AnyAsync(m => m.StoreId == store.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_locked_month_stays_as_it_is(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var june = await Booked(db, store, "2026-06-14 17:59:00", "2026-06-15 08:31:00");
        var locked = new AppraisalMonth(store.GroupId, store.Id, new StoreMonth(2026, 6));
        TestData.Sound(locked.StartRun(TestData.Noon));
        TestData.Sound(locked.FinishRun(locked.FencingNumber, TestData.Noon));
        TestData.Sound(locked.Publish("hr", TestData.Noon));
        TestData.Sound(locked.Lock("hr", TestData.Noon));
        db.Add(locked);
        await db.SaveChangesAsync();

        Assert.Equal(0, (await Change(db, store, null)).Value);

        Assert.Equal(june.BookingResponseSeconds, await db.WorkOrders.Where(o => o.Id == june.Id).Select(o => o.BookingResponseSeconds).SingleAsync());
        Assert.False(await db.MonthsToCalculate.AnyAsync(m => m.StoreId == store.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_has_not_seen_the_newest_calendar_does_not_overwrite_it(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        await Change(db, store, null);
        db.ChangeTracker.Clear();

        Assert.Equal(ChangeCalendar.ChangedMeanwhile, Assert.Single((await Change(db, store, null)).Problems).Code);
        var version = await db.StoreCalendars.Where(c => c.StoreId == store.Id).Select(c => c.Version).SingleAsync();
        Assert.True((await Change(db, store, version)).Succeeded);
    }

    [SkippableTheory, EachDatabase]
    public async Task Orders_delivered_before_a_change_of_the_process_keep_their_steps(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var before = await TestData.CreateOrder(db, store, f => f with { Steps = [ServiceSteps.WalkRound] });
        ProcessStep wash = new("wash", "洗车", "Wash", StepRole.Advisor, [ServiceType.Repair], []);
        db.Add(ServiceProcess.From(store.GroupId, TestData.Noon.AddHours(4), [wash]).Value!);
        await db.SaveChangesAsync();

        TestData.Sound(before.Revise(before.Facts with { LabourFen = 1 }));
        await db.SaveChangesAsync();
        var after = await TestData.CreateOrder(db, store, f => f with { DeliveredAt = TestData.Noon.AddHours(5), Steps = ["wash"] });

        Assert.Equal((1, 3, 0, 2), (before.AdvisorStepsDone, before.AdvisorStepsRequired, before.TechnicianStepsDone, before.TechnicianStepsRequired));
        Assert.Equal((1, 1, 0, 0), (after.AdvisorStepsDone, after.AdvisorStepsRequired, after.TechnicianStepsDone, after.TechnicianStepsRequired));
    }

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }

    private static async Task<long?> Repair(KpiDbContext db, WorkOrder order) =>
        await db.WorkOrders.Where(o => o.Id == order.Id).Select(o => o.RepairSeconds).SingleAsync();

    private static DateTime At(Store store, string local) =>
        LocalTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), LocalTime.Zone(store.TimeZone));

    private static Task<WorkOrder> Booked(KpiDbContext db, Store store, string booked, string confirmed) =>
        TestData.CreateOrder(db, store, f => f with { BookedAt = At(store, booked), ConfirmedAt = At(store, confirmed) });

    private static Task<Outcome<int>> Change(KpiDbContext db, Store store, int? version) =>
        new ChangeCalendar(new ImportTransaction(db, new FakeTimeProvider(TestData.Noon.AddDays(5))), db).Run(store.Id, new CalendarEntry(version, Week, [], 30, 3), default);
}
