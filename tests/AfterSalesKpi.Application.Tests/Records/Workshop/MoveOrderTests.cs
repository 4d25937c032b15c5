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

public sealed class MoveOrderTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private readonly FakeTimeProvider clock = new(TestData.Noon.AddHours(1));

    [SkippableTheory, EachDatabase]
    public async Task A_step_is_stamped_told_of_and_marks_its_month(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);

        var moved = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id });

        Assert.Equal((OrderStage.InWork, order.Version + 1), (moved.Value?.Stage, moved.Value?.Version));
        var now = await Read(db, order);
        Assert.Equal((technician.Id, TestData.Noon.AddHours(1)), (now.TechnicianId, now.DispatchedAt));
        Assert.True((await Move(db, new OrderMove(order.Id, now.Version, OrderAction.Start))).Succeeded);
        Assert.Contains(await db.MonthsToCalculate.AsNoTracking().ToListAsync(), m => m.StoreId == order.StoreId && m.Month == StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1));
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.RecordType == nameof(WorkOrder) && e.RecordId == order.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_version_that_was_not_seen_is_not_moved(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        Assert.True((await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id })).Succeeded);

        var late = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Cancel));

        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single(late.Problems).Code);
        Assert.Null((await Read(db, order)).CancelledAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_clicks_at_once_one_moves_it(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        await using var other = (await databases.Get(provider)).NewContext(db.Scope);
        var move = new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id };

        var both = await Task.WhenAll(Move(db, move), Move(other, move));

        Assert.Single(both, m => m.Succeeded);
        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single(both.Single(m => !m.Succeeded).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Taken_back_everything_stands_as_before(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db, f => f with { Steps = [ServiceSteps.WalkRound], Pauses = [new Pause(TestData.Noon, TestData.Noon.AddMinutes(5), PauseReason.Other)] });
        Assert.True((await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id })).Succeeded);
        clock.Advance(TimeSpan.FromSeconds(LastMove.UndoSeconds));
        await db.MonthsToCalculate.ExecuteDeleteAsync();

        var undone = await Undo(db).Run(order.Id, default);

        Assert.Equal(OrderStage.ToDispatch, undone.Value?.Stage);
        Assert.Equal(order.Facts, (await Read(db, order)).Facts);
        Assert.NotEmpty(await db.MonthsToCalculate.AsNoTracking().ToListAsync());
        Assert.Equal("nothing-to-undo", Assert.Single((await Undo(db).Run(order.Id, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Only_whoever_took_a_step_takes_it_back_and_soon_and_unless_it_was_changed_since(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        var moved = await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id });
        db.Actor = Actor.Account(2);
        Assert.Equal("undo-not-yours", Assert.Single((await Undo(db).Run(order.Id, default)).Problems).Code);
        db.Actor = Actor.Account(1);
        var revised = await new ReviseOrder(Transaction(db)).Run(
            order.Id, moved.Value!.Version, (o, now) => o.Promise(new LaterPromise(now, now.AddHours(9), true)), default);
        Assert.True(revised.Succeeded);
        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single((await Undo(db).Run(order.Id, default)).Problems).Code);
        Assert.True((await Move(db, new OrderMove(order.Id, revised.Value.Version, OrderAction.Start))).Succeeded);
        clock.Advance(TimeSpan.FromSeconds(LastMove.UndoSeconds + 1));
        Assert.Equal("undo-too-late", Assert.Single((await Undo(db).Run(order.Id, default)).Problems).Code);
        Assert.NotNull((await Read(db, order)).StartedAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_technician_takes_and_works_on_the_own_orders_and_inspects_others(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        var colleague = await TestData.CreateEmployee(db, await db.Stores.SingleAsync());
        var (me, other) = (new OrderMover(Role.Technician, technician.Id), new OrderMover(Role.Technician, colleague.Id));

        await Refused("not-allowed", db, order, OrderAction.Cancel, me);
        await Refused("not-allowed", db, order, OrderAction.Pause, new OrderMover(Role.CustomerCare, colleague.Id));
        await Passes(db, order, OrderAction.Dispatch, me); // to whoever clicks
        Assert.Equal(technician.Id, (await Read(db, order)).TechnicianId);
        await Refused("not-your-order", db, order, OrderAction.Dispatch, other);
        await Refused("not-your-order", db, order, OrderAction.Start, other);
        await Passes(db, order, OrderAction.Start, me);
        await Passes(db, order, OrderAction.Complete, me);
        await Refused("own-inspection", db, order, OrderAction.PassInspection, me);
        await Passes(db, order, OrderAction.PassInspection, other);
        Assert.Equal(colleague.Id, (await Read(db, order)).InspectedById);
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_stores_order_is_not_there(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        db.Scope = AccessScope.OfStores(order.GroupId, (await TestData.CreateStore(db)).Id);

        Assert.Equal("unknown-order", Assert.Single((await Move(db, new OrderMove(order.Id, order.Version, OrderAction.Dispatch) { TechnicianId = technician.Id })).Problems).Code);
        Assert.Equal("nothing-to-undo", Assert.Single((await Undo(db).Run(order.Id, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_pause_taken_back_restarts_the_job_that_it_stopped(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db);
        var job = await Job(db, order, technician.Id);
        Assert.True((await new WorkOnJob(Transaction(db), db).Start(job, technician.Id, default)).Succeeded);
        var started = clock.GetUtcNow().UtcDateTime;
        clock.Advance(TimeSpan.FromMinutes(5));
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
        clock.Advance(TimeSpan.FromMinutes(5));
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

    [SkippableTheory, EachDatabase]
    public async Task Sent_back_it_keeps_who_when_and_why(DatabaseProvider provider)
    {
        await using var db = await Shop(provider);
        var (order, technician) = await InShop(db, f => f with { StartedAt = TestData.Noon, CompletedAt = TestData.Noon.AddMinutes(30) });
        var inspector = new OrderMover(Role.ServiceAdvisor, technician.Id);

        Assert.Equal("note", Assert.Single((await Move(db, new OrderMove(order.Id, order.Version, OrderAction.SendBack), inspector)).Problems).Field);
        Assert.Empty((await Move(db, new OrderMove(order.Id, order.Version, OrderAction.SendBack) { Note = "制动异响" }, inspector)).Problems);

        var back = Assert.Single((await Read(db, order)).SentBacks);
        Assert.Equal(new SentBack(TestData.Noon.AddHours(1), TestData.Noon.AddMinutes(30), technician.Id, "制动异响"), back);
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

    private static async Task<WorkOrder> Read(KpiDbContext db, WorkOrder order)
    {
        db.ChangeTracker.Clear();
        return await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
    }

    private ImportTransaction Transaction(KpiDbContext db) => new(db, clock);

    private UndoMove Undo(KpiDbContext db) => new(Transaction(db), db);

    private async Task<Outcome<MovedOrder>> Move(KpiDbContext db, OrderMove move, OrderMover? by = null)
    {
        db.ChangeTracker.Clear();
        return await new MoveOrder(Transaction(db), db, new SlotRoom(db)).Run(move, by ?? new OrderMover(Role.ServiceAdvisor, null), default);
    }

    private async Task Passes(KpiDbContext db, WorkOrder order, OrderAction action, OrderMover by) =>
        Assert.Empty((await Move(db, new OrderMove(order.Id, (await Read(db, order)).Version, action), by)).Problems);

    private async Task Refused(string code, KpiDbContext db, WorkOrder order, OrderAction action, OrderMover by) =>
        Assert.Equal(code, Assert.Single((await Move(db, new OrderMove(order.Id, (await Read(db, order)).Version, action), by)).Problems).Code);

    private async Task<KpiDbContext> Shop(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        db.Actor = Actor.Account(1);
        await TestData.CreateGroup(db);
        await TestData.CreateStore(db);
        return db;
    }

    private static async Task<(WorkOrder Order, Employee Technician)> InShop(KpiDbContext db, Func<WorkOrderFacts, WorkOrderFacts>? more = null)
    {
        var store = await db.Stores.SingleAsync();
        var order = await TestData.CreateOrder(db, store, f => (more ?? (x => x))(f with { StartedAt = null, CompletedAt = null, DeliveredAt = null }));
        return (order, await TestData.CreateEmployee(db, store));
    }
}
