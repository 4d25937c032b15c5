using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records.Parts;

/// <summary>A store with one part of which ten came in yesterday at 100 yuan, an open order, a clerk and a manager.</summary>
internal sealed class PartsShop : IAsyncDisposable
{
    private readonly TestDatabase database;

    private PartsShop(TestDatabase database, KpiDbContext db) => (this.database, Db) = (database, db);

    public KpiDbContext Db { get; }

    public FakeTimeProvider Clock { get; } = new(TestData.Noon);

    public Store Store { get; private set; } = null!; // made with the shop

    public Part Part { get; private set; } = null!;

    public WorkOrder Order { get; private set; } = null!;

    public Employee Clerk { get; private set; } = null!;

    public Employee Manager { get; private set; } = null!;

    public static async Task<PartsShop> On(TestDatabases databases, DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        var db = database.NewContext();
        await TestData.CreateGroup(db);
        var shop = new PartsShop(database, db) { Store = await TestData.CreateStore(db) };
        shop.Part = await TestData.CreatePart(db, shop.Store);
        shop.Order = await TestData.CreateOrder(db, shop.Store, f => f with { CompletedAt = null, DeliveredAt = null });
        shop.Clerk = await TestData.CreateEmployee(db, shop.Store, PositionKind.PartsClerk);
        shop.Manager = await TestData.CreateEmployee(db, shop.Store, PositionKind.ServiceManager);
        await shop.Move(StockMovementKind.Receipt, 10, TestData.Noon.AddDays(-1));
        db.ChangeTracker.Clear();
        return shop;
    }

    public KpiDbContext NewContext() => database.NewContext(Db.Scope);

    public async Task Move(StockMovementKind kind, int quantity, DateTime at, string? order = null)
    {
        var saved = await new SaveStockMovement(Transaction(Db), new ImportStockMovements(Transaction(Db)), Db, Clock)
            .Run(new MovementEntry(Store.Code, TestData.NewCode("M"), Part.Sku, kind, quantity, null, at, order), default);
        Assert.Empty(saved.Problems);
        Db.ChangeTracker.Clear();
    }

    /// <summary>Asks for pieces and gives the request as it stands.</summary>
    public async Task<PartRequest> Ask(int quantity)
    {
        var asked = await new AskForPart(Transaction(Db), Db).Run(new AskedPart(TestData.NewCode("R"), Order.Id, Part.Sku, quantity, Clerk.Id), default);
        Assert.Empty(asked.Problems);
        Db.ChangeTracker.Clear();
        return await Db.PartRequests.AsNoTracking().SingleAsync(r => r.Reference == asked.Value);
    }

    public AnswerPartRequest Answer(KpiDbContext db) => new(Transaction(db), db);

    public DecideCount Decide(KpiDbContext db) => new(Transaction(db), db);

    public ImportTransaction Transaction(KpiDbContext db) => new(db, Clock);

    /// <summary>What the stock list says of the part now.</summary>
    public async Task<PartRow> OnShelf()
    {
        Db.ChangeTracker.Clear();
        var list = new PartList(Db, new StockLedgerUpkeep(Db, new MakeStockDays(Db), Clock), Clock);
        return (await list.Page(new PartFilter { StoreId = Store.Id, Text = Part.Sku }, 1, 25, default)).Rows.Single();
    }

    public PartList List() => new(Db, new StockLedgerUpkeep(Db, new MakeStockDays(Db), Clock), Clock);

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
