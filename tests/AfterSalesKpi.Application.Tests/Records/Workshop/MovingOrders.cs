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

/// <summary>A store in which orders are moved, an hour after noon.</summary>
public abstract class MovingOrders(TestDatabases databases) : IClassFixture<TestDatabases>
{
    protected FakeTimeProvider Clock { get; } = new(TestData.Noon.AddHours(1));

    protected TestDatabases Databases { get; } = databases;

    protected static async Task<WorkOrder> Read(KpiDbContext db, WorkOrder order)
    {
        db.ChangeTracker.Clear();
        return await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
    }

    protected ImportTransaction Transaction(KpiDbContext db) => new(db, Clock);

    protected UndoMove Undo(KpiDbContext db) => new(Transaction(db), db);

    protected async Task<Outcome<MovedOrder>> Move(KpiDbContext db, OrderMove move, OrderMover? by = null)
    {
        db.ChangeTracker.Clear();
        return await new MoveOrder(Transaction(db), db, new SlotRoom(db)).Run(move, by ?? new OrderMover(Role.ServiceAdvisor, null), default);
    }

    protected async Task Passes(KpiDbContext db, WorkOrder order, OrderAction action, OrderMover by) =>
        Assert.Empty((await Move(db, new OrderMove(order.Id, (await Read(db, order)).Version, action), by)).Problems);

    protected async Task Refused(string code, KpiDbContext db, WorkOrder order, OrderAction action, OrderMover by) =>
        Assert.Equal(code, Assert.Single((await Move(db, new OrderMove(order.Id, (await Read(db, order)).Version, action), by)).Problems).Code);

    protected async Task<KpiDbContext> Shop(DatabaseProvider provider)
    {
        var db = (await Databases.Get(provider)).NewContext();
        db.Actor = Actor.Account(1);
        await TestData.CreateGroup(db);
        await TestData.CreateStore(db);
        return db;
    }

    protected static async Task<(WorkOrder Order, Employee Technician)> InShop(KpiDbContext db, Func<WorkOrderFacts, WorkOrderFacts>? more = null)
    {
        var store = await db.Stores.SingleAsync();
        var order = await TestData.CreateOrder(db, store, f => (more ?? (x => x))(f with { StartedAt = null, CompletedAt = null, DeliveredAt = null }));
        return (order, await TestData.CreateEmployee(db, store));
    }
}
