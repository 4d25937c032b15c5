using AfterSalesKpi.Application.Records.Importing;
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

    private static Task<WorkOrder> Booked(KpiDbContext db, Store store, string booked, string confirmed)
    {
        DateTime At(string local) => LocalTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), LocalTime.Zone(store.TimeZone));
        return TestData.CreateOrder(db, store, f => f with { BookedAt = At(booked), ConfirmedAt = At(confirmed) });
    }

    private static Task<Outcome<int>> Change(KpiDbContext db, Store store, int? version) =>
        new ChangeCalendar(new ImportTransaction(db, new FakeTimeProvider(TestData.Noon.AddDays(5))), db).Run(store.Id, new CalendarEntry(version, Week, [], 30, 3), default);
}
