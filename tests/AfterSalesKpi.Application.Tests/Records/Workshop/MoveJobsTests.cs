using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Workshop;

public sealed class MoveJobsTests(TestDatabases databases) : MovingOrders(databases)
{
    [SkippableTheory, EachDatabase]
    public async Task A_pause_taken_back_restarts_the_job_that_it_stopped(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        var job = await Job(db, order, technician.Id);
        Assert.True((await new WorkOnJob(Transaction(db), db).Start(job, technician.Id, default)).Succeeded);
        var started = Clock.GetUtcNow().UtcDateTime;
        Clock.Advance(TimeSpan.FromMinutes(5));
        await Pause(db, order);
        Assert.Null((await db.WorkOrderJobs.AsNoTracking().SingleAsync()).RunningSince);

        Assert.True((await Undo(db).Run(order.Id, default)).Succeeded);

        var runs = await db.WorkOrderJobs.AsNoTracking().SingleAsync();
        Assert.Equal((started, 0, (long?)null), (runs.RunningSince, runs.Spans.Count, runs.ActualSeconds));
        Assert.Empty((await Read(db, order)).Pauses);
    }

    [SkippableTheory, EachDatabase]
    public async Task It_stays_stopped_when_its_technician_has_begun_another_since(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        var (other, _) = await InShop(db);
        var (job, next) = (await Job(db, order, technician.Id), await Job(db, other, technician.Id));
        Assert.True((await new WorkOnJob(Transaction(db), db).Start(job, technician.Id, default)).Succeeded);
        Clock.Advance(TimeSpan.FromMinutes(5));
        await Pause(db, order);
        db.ChangeTracker.Clear();
        Assert.True((await new WorkOnJob(Transaction(db), db).Start(next, technician.Id, default)).Succeeded);
        db.ChangeTracker.Clear();

        Assert.Empty((await Undo(db).Run(order.Id, default)).Problems);

        Assert.Equal([next], await db.WorkOrderJobs.Where(j => j.RunningSince != null).Select(j => j.Id).ToListAsync());
        Assert.Null((await Read(db, order)).PausedFor);
    }

    [SkippableTheory, EachDatabase]
    public async Task Jobs_are_given_to_several_technicians_and_taken_back_together(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, lead) = await InShop(db);
        var (helper, planned) = (await TestData.CreateEmployee(db, await db.Stores.SingleAsync()), await TestData.CreateEmployee(db, await db.Stores.SingleAsync()));
        var (first, second) = (await Job(db, order, planned.Id), await Job(db, order, planned.Id));
        var version = (await Read(db, order)).Version;

        var refused = await Move(db, new OrderMove(order.Id, version, OrderAction.Dispatch) { TechnicianId = lead.Id, JobTechnicians = new Dictionary<long, int> { [second] = 999_999 } });
        var given = await Move(db, new OrderMove(order.Id, version, OrderAction.Dispatch) { TechnicianId = lead.Id, JobTechnicians = new Dictionary<long, int> { [first] = lead.Id, [second] = helper.Id } });

        Assert.Equal("unknown-employee", Assert.Single(refused.Problems).Code);
        Assert.Empty(given.Problems);
        Assert.Equal([lead.Id, helper.Id], await Technicians());
        Assert.Equal(lead.Id, (await Read(db, order)).TechnicianId);
        Assert.True((await Undo(db).Run(order.Id, default)).Succeeded);
        Assert.Equal([planned.Id, planned.Id], await Technicians());

        Task<List<int>> Technicians() => db.WorkOrderJobs.AsNoTracking().Where(j => j.Id == first || j.Id == second).OrderBy(j => j.Id).Select(j => j.TechnicianId).ToListAsync();
    }

    private static async Task<long> Job(KpiDbContext db, WorkOrder order, int technicianId)
    {
        db.ChangeTracker.Clear();
        var kept = await db.WorkOrders.Include(o => o.Jobs).SingleAsync(o => o.Id == order.Id);
        TestData.Sound(kept.AddJob(technicianId, "作业", null, 3_600));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return await db.WorkOrderJobs.Where(j => j.WorkOrderId == order.Id).MaxAsync(j => j.Id);
    }

    private async Task Pause(KpiDbContext db, WorkOrder order) =>
        Assert.Empty((await Move(db, new OrderMove(order.Id, (await Read(db, order)).Version, OrderAction.Pause) { Reason = PauseReason.WaitingParts })).Problems);
}
