using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

public sealed class ChangeServiceProcessTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Today = new(2026, 7, 15);
    private static readonly ProcessStep Wash = new("wash", "洗车", "Wash", StepRole.Advisor, [ServiceType.Repair], []);

    private readonly FakeTimeProvider clock = new(TestData.Noon);

    [SkippableTheory, EachDatabase]
    public async Task It_is_planned_for_a_day_to_come_told_of_and_counted_from_then_on(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);

        var planned = await Plan(db, null, Today.AddDays(1), Wash);

        Assert.Equal(new DateTime(2026, 7, 15, 16, 0, 0, DateTimeKind.Utc), planned.Value?.HoldsFrom);
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.RecordType == nameof(ServiceProcess)));
        var before = await TestData.CreateOrder(db, store, f => f with { Steps = [] });
        var after = await TestData.CreateOrder(db, store, f => f with { Steps = [], DeliveredAt = TestData.Noon.AddDays(1) });
        Assert.Equal((3, 1), (before.AdvisorStepsRequired, after.AdvisorStepsRequired));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_holds_already_is_not_touched_and_a_plan_is_replaced(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        Assert.Equal(("from", "not-in-the-future"), Problem(await Plan(db, null, Today, Wash)));
        var first = (await Plan(db, null, Today.AddDays(1), Wash)).Value!;
        var again = (await Plan(db, first, Today.AddDays(5), Wash, Wash with { Code = "polish" })).Value!;
        Assert.Equal((first.Id, 1), (again.Id, await db.ServiceProcesses.CountAsync()));

        clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal("process-holds", Problem(await Change(db).Withdraw(again.Id, again.Version, default)).Code);
        var next = (await Plan(db, again, Today.AddDays(20))).Value!;

        Assert.Equal([2, 0], (await db.ServiceProcesses.AsNoTracking().OrderBy(p => p.HoldsFrom).ToListAsync()).Select(p => p.Steps.Count));
        Assert.True((await Change(db).Withdraw(next.Id, next.Version, default)).Succeeded);
        Assert.Equal(again.Id, (await db.ServiceProcesses.AsNoTracking().SingleAsync()).Id);
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_has_not_seen_the_newest_process_does_not_replace_it(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var first = (await Plan(db, null, Today.AddDays(1), Wash)).Value!;
        Assert.Equal(ChangeServiceProcess.ChangedMeanwhile, Problem(await Plan(db, null, Today.AddDays(2))).Code);
        Assert.True((await Plan(db, first, Today.AddDays(3), Wash)).Succeeded);

        Assert.Equal(ChangeServiceProcess.ChangedMeanwhile, Problem(await Plan(db, first, Today.AddDays(4))).Code);
        Assert.Equal(ChangeServiceProcess.ChangedMeanwhile, Problem(await Change(db).Withdraw(first.Id, first.Version, default)).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_forecast_says_what_the_orders_in_the_shops_would_require(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        await TestData.CreateOrder(db, store, f => f with { DeliveredAt = null });
        await TestData.CreateOrder(db, store);

        var forecast = await new ProcessForecastQuery(db, clock).Run([Wash], default);

        var repair = forecast.Single(f => f.Type == ServiceType.Repair);
        Assert.Equal((1, "wash"), (repair.OpenOrders, Assert.Single(repair.Added).Code));
        Assert.Equal(ServiceSteps.All, repair.Dropped.Select(s => s.Code));
        Assert.Equal((0, 0, 0), forecast.Where(f => f.Type == ServiceType.Internal).Select(f => (f.OpenOrders, f.Added.Count, f.Dropped.Count)).Single());
    }

    private static (string Field, string Code) Problem(Outcome outcome) => Assert.Single(outcome.Problems) is var p ? (p.Field, p.Code) : default;

    private ChangeServiceProcess Change(KpiDbContext db)
    {
        db.ChangeTracker.Clear();
        return new ChangeServiceProcess(new ImportTransaction(db, clock), db);
    }

    /// <summary>Plans it as somebody who has seen that newest process, as it stood then.</summary>
    private async Task<Outcome<ServiceProcess>> Plan(KpiDbContext db, ServiceProcess? seen, DateOnly from, params ProcessStep[] steps)
    {
        var (id, version) = (seen?.Id, seen?.Version);
        var planned = await Change(db).Run(new ProcessEntry(id, version, from, steps), default);
        db.ChangeTracker.Clear();
        return planned;
    }

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }
}
