using System.Text.Json.Nodes;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Audit;

public sealed class AuditTrailTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_new_order_is_told_of_once_with_what_it_says(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        db.Actor = Actor.Account(17);
        var order = await TestData.CreateOrder(db, await TestData.CreateStore(db));

        var entry = await db.AuditEntries.SingleAsync(e => e.RecordType == "WorkOrder");

        Assert.Equal((order.Id, order.Number, order.StoreId), (entry.RecordId, entry.RecordKey, entry.StoreId));
        Assert.Equal(("account:17", AuditAction.Added), (entry.Actor, entry.Action));
        var changes = Json(entry);
        Assert.Equal("2026-07-15T04:00:00Z", (string?)changes["receivedAt"]);
        Assert.Equal("Repair", (string?)changes["serviceType"]);
        Assert.Equal(30_000, (long?)changes["labourFen"]);
        Assert.Null(changes["cancelledAt"]);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_changed_order_is_told_of_with_old_and_new(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var order = await TestData.CreateOrder(db, await TestData.CreateStore(db));
        TestData.Sound(order.Revise(order.Facts with { LabourFen = 31_000, PromisedAt = null }));
        await db.SaveChangesAsync();

        var changes = Json(await Last(db));

        Assert.Equal(["labourFen", "promisedAt"], changes.Select(c => c.Key));
        Assert.Equal("[30000,31000]", changes["labourFen"]!.ToJsonString()); // listed above
        Assert.Equal("""["2026-07-15T08:00:00Z",null]""", changes["promisedAt"]!.ToJsonString()); // listed above
    }

    [SkippableTheory, EachDatabase]
    public async Task A_save_that_changes_nothing_tells_nothing(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var order = await TestData.CreateOrder(db, await TestData.CreateStore(db));
        var before = await db.AuditEntries.CountAsync();

        TestData.Sound(order.Revise(order.Facts with { }));
        await db.SaveChangesAsync();

        Assert.Equal(before, await db.AuditEntries.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Parts_are_told_of_with_their_whole(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var order = await TestData.CreateOrder(db, await TestData.CreateStore(db));
        order.SetJobs([new WorkOrderJob(order, order.AdvisorId, "更换机油", null, 3600, null)]);
        await db.SaveChangesAsync();
        Assert.Equal($$$"""{"workOrderJob":{"added":[{"name":"更换机油","spans":"","standardSeconds":3600,"technicianId":{{{order.AdvisorId}}}}]}}""", (await Last(db)).Changes);

        order.SetJobs([]);
        await db.SaveChangesAsync();
        Assert.StartsWith("""{"workOrderJob":{"deleted":[{""", (await Last(db)).Changes, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_numbered_by_the_database_is_told_of_by_its_number(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var employee = await TestData.CreateEmployee(db, store);

        var entry = await db.AuditEntries.SingleAsync(e => e.RecordType == "Employee");

        Assert.Equal((employee.Id, employee.Number, store.Id), (entry.RecordId, entry.RecordKey, entry.StoreId));
        Assert.Equal(store.Id, (int?)Json(entry)["employeeAssignment"]![0]!["storeId"]); // told with the employee
        Assert.Equal(store.Id, (await db.AuditEntries.SingleAsync(e => e.RecordType == "Store")).StoreId);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_trail_of_a_group_begins_with_its_founding(DatabaseProvider provider)
    {
        await using var db = await Group(provider);

        var entries = await db.AuditEntries.OrderBy(e => e.Number).ToListAsync();

        Assert.Equal(("DealerGroup", (long)db.Scope.GroupId), (entries[0].RecordType, entries[0].RecordId));
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(e => e.Number));
        Assert.Equal(new byte[32], entries[0].PreviousHash);
    }

    [SkippableTheory, EachDatabase]
    public async Task Personal_data_is_told_of_but_not_told(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var customer = await TestData.CreateCustomer(db, code: "CANARY-CODE", phone: "13912345678");
        customer.Describe("CANARY-NAME", "13987654321", "CANARY-REFERRER", null);
        var vehicle = await TestData.CreateVehicle(db, "CANARYVIN");
        vehicle.Describe("CANARY-PLATE", "轿车", null, null, 1);
        var store = await TestData.CreateStore(db);
        var employee = await TestData.CreateEmployee(db, store);
        TestData.Sound(employee.Describe("CANARY-STAFF", null, null));
        db.Add(TestData.Given(Adjustment.Give(
            new AppraisalMonth(store.GroupId, store.Id, new StoreMonth(2026, 7)), new AdjustmentTerms(employee.Id, 100, "CANARY-REASON") { Evidence = "CANARY-EVIDENCE" }, new Signatory(1, null, "hr"), TestData.Noon)));
        db.Add(new UserAccount { GroupId = store.GroupId, UserName = "CANARY-USER", Email = "CANARY@MAIL", PasswordHash = "CANARY-HASH", Role = Role.HumanResources });
        await db.SaveChangesAsync();
        await db.BulkInsertAsync([Described(new Customer(store.GroupId, "CANARY-BULK"))], default);

        var texts = await db.AuditEntries.Select(e => e.Changes + e.RecordKey + e.Actor).ToListAsync();

        Assert.DoesNotContain(texts, t => t.Contains("CANARY", StringComparison.OrdinalIgnoreCase) || t.Contains("139", StringComparison.Ordinal));
        Assert.Equal("*", (string?)Json(await db.AuditEntries.SingleAsync(e => e.RecordId == customer.Id && e.Action == AuditAction.Changed))["phone"]);

        static Customer Described(Customer customer)
        {
            customer.Describe("CANARY", "13912345678", "CANARY", null);
            return customer;
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task A_failed_sign_in_is_not_told_of_and_a_new_role_is(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var account = new UserAccount { GroupId = db.Scope.GroupId, UserName = TestData.NewCode("u"), Role = Role.Technician };
        db.Add(account);
        await db.SaveChangesAsync();
        account.AccessFailedCount++;
        await db.SaveChangesAsync();
        Assert.Equal(AuditAction.Added, (await Last(db)).Action);

        account.Role = Role.GroupAdmin;
        await db.SaveChangesAsync();
        Assert.Equal("""{"role":["Technician","GroupAdmin"]}""", (await Last(db)).Changes);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_change_given_up_leaves_no_entry_and_no_gap(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        await using (await db.Database.BeginTransactionAsync())
        {
            await TestData.CreatePart(db, store);
        }

        db.ChangeTracker.Clear();
        await TestData.CreatePart(db, store);

        Assert.Empty(await new AuditVerification(db).Differences(null, default).ToListAsync());
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.RecordType == "Part"));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_save_that_fails_leaves_no_entry(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        await TestData.CreatePart(db, store, "TWICE");
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => TestData.CreatePart(db, store, "TWICE"));

        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.RecordType == "Part"));
        Assert.Empty(await new AuditVerification(db).Differences(null, default).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Orders_in_bulk_are_each_told_of_in_the_words_of_a_save(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        var store = await TestData.CreateStore(db);
        var saved = await TestData.CreateOrder(db, store, f => f with { Steps = ["walk-round"], Pauses = [new Pause(TestData.Noon, null, PauseReason.Other)] });
        var bulk = Enumerable.Range(0, 50).Select(n =>
        {
            var order = new WorkOrder(store.GroupId, store.Id, $"BULK-{n}");
            TestData.Sound(order.Revise(saved.Facts));
            order.SetJobs([new WorkOrderJob(order, saved.AdvisorId, "更换机油", null, 3600, null)]);
            return order;
        }).ToList();
        await db.BulkInsertAsync(bulk, default);
        saved.SetJobs([new WorkOrderJob(saved, saved.AdvisorId, "更换机油", null, 3600, null)]);
        await db.SaveChangesAsync();

        var entries = await db.AuditEntries.Where(e => e.RecordKey!.StartsWith("BULK-")).OrderBy(e => e.Number).ToListAsync();
        var ofSave = Json(await db.AuditEntries.SingleAsync(e => e.RecordId == saved.Id && e.Action == AuditAction.Added));
        ofSave["workOrderJob"] = Json(await Last(db))["workOrderJob"]!["added"]!.DeepClone(); // added by the second save

        Assert.Equal(bulk.Select(o => (o.Id, o.Number)), entries.Select(e => (e.RecordId, e.RecordKey!)));
        Assert.True(JsonNode.DeepEquals(ofSave, Json(entries[0])), $"{ofSave}\n{entries[0].Changes}");
        Assert.Empty(await new AuditVerification(db).Differences(null, default).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_load_is_told_of_in_one_entry_with_its_count(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        await db.BulkInsertAsync([.. Enumerable.Range(0, 30).Select(n => new Customer(db.Scope.GroupId, $"L{n}"))], default, BulkAudit.AllAsOne);

        var entry = await Last(db);

        Assert.Equal((AuditAction.Loaded, "Customer", """{"count":30}"""), (entry.Action, entry.RecordType, entry.Changes));
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.RecordType == "Customer"));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_trail_is_not_written_by_hand(DatabaseProvider provider)
    {
        await using var db = await Group(provider);
        db.Remove(await Last(db));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.AuditHeads.ExecuteDeleteAsync());
    }

    private static JsonObject Json(AuditEntry entry) => JsonNode.Parse(entry.Changes)!.AsObject(); // always an object

    private static Task<AuditEntry> Last(KpiDbContext db) => db.AuditEntries.OrderByDescending(e => e.Number).FirstAsync();

    private async Task<KpiDbContext> Group(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        return db;
    }
}
