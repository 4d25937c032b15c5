using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

public sealed class WorkOnJobTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private readonly FakeTimeProvider clock = new(TestData.Noon.AddHours(1));

    [SkippableTheory, EachDatabase]
    public async Task Starting_a_job_stops_the_one_that_runs_whatever_order_it_is_on(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (first, second, self) = await TwoJobs(db);
        Assert.True((await Work(db).Start(first, self, default)).Succeeded);
        clock.Advance(TimeSpan.FromMinutes(20));

        var started = await Work(db).Start(second, self, default);

        Assert.NotNull(started.Value?.Stopped);
        var jobs = await Jobs(db);
        Assert.Equal((1_200L, (DateTime?)null), (jobs[first].ActualSeconds, jobs[first].RunningSince));
        Assert.Equal(TestData.Noon.AddMinutes(80), jobs[second].RunningSince);
    }

    [SkippableTheory, EachDatabase]
    public async Task Two_phones_at_once_leave_one_job_running(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (first, second, self) = await TwoJobs(db);
        await using var other = (await databases.Get(provider)).NewContext(db.Scope);

        var both = await Task.WhenAll(Work(db).Start(first, self, default), Work(other).Start(second, self, default));

        Assert.All(both, done => Assert.True(done.Succeeded));
        Assert.Single((await Jobs(db)).Values, j => j.RunningSince is not null);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_runs_since_yesterday_is_asked_about_first(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (first, second, self) = await TwoJobs(db);
        Assert.True((await Work(db).Start(first, self, default)).Succeeded);
        clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal("work-forgotten", Assert.Single((await Work(db).Start(second, self, default)).Problems).Code);
        Assert.Equal("in-the-future", Assert.Single((await Work(db).Stop(first, self, clock.GetUtcNow().UtcDateTime.AddHours(1), null, default)).Problems).Code);
        Assert.True((await Work(db).Stop(first, self, TestData.Noon.AddHours(5), null, default)).Succeeded);
        Assert.True((await Work(db).Start(second, self, default)).Succeeded);

        Assert.Equal(4 * 3_600L, (await Jobs(db))[first].ActualSeconds);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_last_job_completes_the_order_and_marks_its_month(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (first, _, self) = await TwoJobs(db);
        Assert.True((await Work(db).Start(first, self, default)).Succeeded);
        clock.Advance(TimeSpan.FromMinutes(30));
        await db.MonthsToCalculate.ExecuteDeleteAsync();

        var done = await Work(db).Finish(first, self, default);

        Assert.True(done.Value?.Completed);
        Assert.NotEmpty(await db.MonthsToCalculate.AsNoTracking().ToListAsync());
        db.ChangeTracker.Clear();
        Assert.Equal("already-completed", Assert.Single((await Work(db).Start(first, self, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task An_order_without_jobs_is_begun_with_one_and_twice_is_once(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var store = await db.Stores.SingleAsync();
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var order = await TestData.CreateOrder(db, store, Open, technician: technician);
        db.ChangeTracker.Clear();

        Assert.True((await Work(db).Begin(order.Id, technician.Id, default)).Succeeded);
        db.ChangeTracker.Clear();
        Assert.True((await Work(db).Begin(order.Id, technician.Id, default)).Succeeded);

        Assert.NotNull(Assert.Single((await Jobs(db)).Values).RunningSince);
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_starts_another_persons_job(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (first, _, self) = await TwoJobs(db);

        Assert.Equal("unknown-job", Assert.Single((await Work(db).Start(first, self + 1, default)).Problems).Code);
    }

    private WorkOnJob Work(KpiDbContext db) => new(new ImportTransaction(db, clock), db);

    private static WorkOrderFacts Open(WorkOrderFacts f) => f with { StartedAt = null, CompletedAt = null, DeliveredAt = null };

    private static async Task<(long First, long Second, int Technician)> TwoJobs(KpiDbContext db)
    {
        var store = await db.Stores.SingleAsync();
        var technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        List<long> jobs = [];
        for (var n = 0; n < 2; n++)
        {
            var order = await TestData.CreateOrder(db, store, Open, technician: technician);
            order.AddJob(technician.Id, $"作业{n}", null, 3_600);
            await db.SaveChangesAsync();
            jobs.Add(order.Jobs[0].Id);
        }

        db.ChangeTracker.Clear();
        return (jobs[0], jobs[1], technician.Id);
    }

    private static Task<Dictionary<long, WorkOrderJob>> Jobs(KpiDbContext db) => db.WorkOrderJobs.AsNoTracking().ToDictionaryAsync(j => j.Id);

    private async Task<KpiDbContext> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        await TestData.CreateStore(db);
        return db;
    }
}
