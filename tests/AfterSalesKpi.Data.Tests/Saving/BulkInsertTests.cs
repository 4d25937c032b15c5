using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Data.Providers.SqlServer;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Saving;

public sealed class BulkInsertTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Orders_written_in_bulk_come_back_as_they_were_with_their_jobs(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var orders = await NewOrders(db, store, advisor, 500);

        await db.BulkInsertAsync(orders, default);
        await db.BulkInsertAsync([.. orders.SelectMany(o => o.Jobs)], default);

        db.ChangeTracker.Clear();
        var stored = await db.WorkOrders.Include(o => o.Jobs).Where(o => o.StoreId == store.Id).ToDictionaryAsync(o => o.Number);
        Assert.Equal(500, stored.Count);
        foreach (var order in orders)
        {
            var again = stored[order.Number];
            Assert.Equal(order.Id, again.Id);
            Assert.Equal(order.Facts, again.Facts);
            Assert.Equal((order.PromiseInForceAt, order.HandlingSeconds, order.AdvisorStepsDone), (again.PromiseInForceAt, again.HandlingSeconds, again.AdvisorStepsDone));
            Assert.True(order.Jobs.Single().SaysAsMuchAs(again.Jobs.Single()));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_written_in_bulk_is_what_a_save_writes(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        var (saved, bulk) = ((await NewOrders(db, store, advisor, 1))[0], (await NewOrders(db, store, advisor, 1))[0]);
        TestData.Sound(bulk.Revise(saved.Facts));
        db.Add(saved);
        await db.SaveChangesAsync();
        await db.BulkInsertAsync([bulk], default);

        var rows = new List<object?[]>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""SELECT * FROM "WorkOrders" WHERE "Id" IN ({saved.Id}, {bulk.Id}) ORDER BY "Id" """;
        await db.Database.OpenConnectionAsync();
        await using var reader = await command.ExecuteReaderAsync();
        var own = new[] { reader.GetOrdinal("Id"), reader.GetOrdinal("Number") };
        while (await reader.ReadAsync())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            foreach (var column in own) row[column] = null;
            rows.Add(row);
        }

        Assert.Equal(rows[0], rows[1]);
    }

    [SkippableTheory, EachDatabase]
    public async Task Marks_that_the_database_numbers_are_written_in_bulk_too(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);

        await db.BulkInsertAsync([.. Enumerable.Range(1, 12).Select(m => new MonthToCalculate(store.GroupId, store.Id, new StoreMonth(2026, m)))], default);

        Assert.Equal(12, await db.MonthsToCalculate.CountAsync(m => m.StoreId == store.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_key_taken_already_refuses_the_whole_bulk(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var taken = await TestData.CreatePart(db, store);

        var refused = await Record.ExceptionAsync(() => db.BulkInsertAsync([NewPart(store, "NEW"), NewPart(store, taken.Sku)], default));

        Assert.NotNull(refused);
        Assert.Equal(1, await db.Parts.CountAsync(p => p.StoreId == store.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_transaction_given_up_takes_the_bulk_with_it(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        await using (await db.Database.BeginTransactionAsync())
        {
            await db.BulkInsertAsync([NewPart(store, "GONE")], default);
        }

        Assert.Equal(0, await db.Parts.CountAsync(p => p.StoreId == store.Id));
    }

    [Fact]
    public void For_Sql_Server_every_column_has_the_type_that_the_database_stores()
    {
        using var db = DatabaseOptions.CreateContext(DatabaseProvider.SqlServer, "");
        var order = new WorkOrder(1, 2, "WO-1");
        TestData.Sound(order.Revise(new WorkOrderFacts
        {
            CustomerId = 3, VehicleId = 4, AdvisorId = 5, ServiceType = ServiceType.Repair, ReceivedAt = TestData.Noon, Steps = ["walk-round"],
        }));

        using var table = SqlServerBulkInsert.Table(db, [order]);

        Assert.Equal("WorkOrders", table.TableName);
        Assert.Equal(TestData.Noon, table.Rows[0]["ReceivedAt"]);
        Assert.Equal(DBNull.Value, table.Rows[0]["CompletedAt"]);
        Assert.Equal((int)ServiceType.Repair, table.Rows[0]["ServiceType"]);
        Assert.Equal("""["walk-round"]""", table.Rows[0]["Steps"]);
        Assert.Equal(typeof(DateTime), table.Columns["CompletedAt"]!.DataType); // the column is there
    }

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }

    private static async Task<List<WorkOrder>> NewOrders(KpiDbContext db, Store store, Employee advisor, int count)
    {
        var customer = await TestData.CreateCustomer(db);
        var vehicle = await TestData.CreateVehicle(db);
        return [.. Enumerable.Range(0, count).Select(n =>
        {
            var at = TestData.Noon.AddHours(n);
            var order = new WorkOrder(store.GroupId, store.Id, TestData.NewCode("B-"));
            TestData.Sound(order.Revise(new WorkOrderFacts
            {
                CustomerId = customer.Id, VehicleId = vehicle.Id, AdvisorId = advisor.Id, TechnicianId = n % 2 == 0 ? advisor.Id : null,
                ServiceType = (ServiceType)((n % 6) + 1), BookedAt = at.AddDays(-1), ReceivedAt = at, PromisedAt = at.AddHours(4),
                CompletedAt = n % 3 == 0 ? null : at.AddHours(3), LabourFen = n, PartsFen = long.MaxValue / 1_000_000_000_000, Mileage = n % 5 == 0 ? null : n,
                Pauses = [new Pause(at.AddHours(1), at.AddHours(2), PauseReason.WaitingParts), new Pause(at.AddHours(2), null, PauseReason.Other)],
                Promises = [new LaterPromise(at.AddHours(1), at.AddHours(5), true)], Steps = n % 4 == 0 ? null : n % 4 == 1 ? [] : ["walk-round", "质检\"'"],
                ReworkOfNumber = n % 7 == 0 ? "旧单-1" : null, Voided = n % 11 == 0,
            }));
            order.SetJobs([new WorkOrderJob(order, advisor.Id, "更换机油", null, 3600, n % 2 == 0 ? null : 3500)]);
            return order;
        })];
    }

    private static Part NewPart(Store store, string sku)
    {
        var part = new Part(store.GroupId, store.Id, sku);
        TestData.Sound(part.Describe("机油滤芯", "A", 3_500));
        return part;
    }
}
