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

public sealed class MoveOrderTests(TestDatabases databases) : MovingOrders(databases)
{
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
        await using var other = (await Databases.Get(provider)).NewContext(db.Scope);
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
        Clock.Advance(TimeSpan.FromSeconds(LastMove.UndoSeconds));
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
        Clock.Advance(TimeSpan.FromSeconds(LastMove.UndoSeconds + 1));
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
}
