using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static AfterSalesKpi.Data.Audit.AuditDifferenceKind;

namespace AfterSalesKpi.Data.Tests.Audit;

/// <summary>Each test tampers with the tables below the program and expects the verification to say where.</summary>
public sealed class AuditVerificationTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Entries = 30;

    public static readonly string[] Columns = ["StoreId", "At", "Actor", "Action", "RecordType", "RecordId", "RecordKey", "Changes", "PreviousHash", "Hash"];

    [SkippableTheory, EachDatabase]
    public async Task An_untouched_trail_has_no_difference(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        Assert.Empty(await Differences(db));
        Assert.Equal(Entries, await db.AuditEntries.CountAsync(e => e.Number <= Entries));
    }

    [SkippableTheory]
    [EachDatabase("StoreId"), EachDatabase("At"), EachDatabase("Actor"), EachDatabase("Action"), EachDatabase("RecordType"), EachDatabase("RecordId")]
    [EachDatabase("RecordKey"), EachDatabase("Changes"), EachDatabase("PreviousHash"), EachDatabase("Hash")]
    public async Task Any_column_changed_shows_at_its_entry(DatabaseProvider provider, string column)
    {
        await using var db = await Trail(provider);
        var value = column switch
        {
            "StoreId" or "Action" or "RecordId" => $"COALESCE(\"{column}\", 0) + 1",
            "At" => provider == DatabaseProvider.Sqlite ? "\"At\" + 1" : "\"At\" + interval '1 second'",
            "PreviousHash" or "Hash" => provider == DatabaseProvider.Sqlite ? "zeroblob(32)" : "decode(repeat('00', 32), 'hex')",
            _ => $"COALESCE(\"{column}\", '') || 'x'",
        };
        await Tamper(db, $"""UPDATE "AuditEntries" SET "{column}" = {value} WHERE "Number" = 17 AND "GroupId" = {db.Scope.GroupId}""");

        Assert.Contains(new AuditDifference(db.Scope.GroupId, 17, Changed), await Differences(db));
    }

    [Fact]
    public void Every_column_is_tampered_with()
    {
        using var db = DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, "");
        Assert.Equal(["GroupId", "Number", .. Columns], db.Model.FindEntityType(typeof(AuditEntry))!.GetProperties().Select(p => p.Name).OrderBy(n => Array.IndexOf(Columns, n)));
    }

    [SkippableTheory, EachDatabase]
    public async Task An_entry_taken_out_shows(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        await Tamper(db, $"""DELETE FROM "AuditEntries" WHERE "Number" = 17 AND "GroupId" = {db.Scope.GroupId}""");

        Assert.Equal([new AuditDifference(db.Scope.GroupId, 18, Missing)], await Differences(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task Entries_put_in_another_order_show(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        foreach (var (from, to) in new[] { (17, 9017), (18, 17), (9017, 18) })
        {
            await Tamper(db, $"""UPDATE "AuditEntries" SET "Number" = {to} WHERE "Number" = {from} AND "GroupId" = {db.Scope.GroupId}""");
        }

        var found = await Differences(db);

        Assert.Contains(new AuditDifference(db.Scope.GroupId, 17, Changed), found);
        Assert.Contains(new AuditDifference(db.Scope.GroupId, 18, Changed), found);
    }

    [SkippableTheory, EachDatabase]
    public async Task An_entry_put_in_shows(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        await Tamper(db, $"""
            INSERT INTO "AuditEntries" ("GroupId", "Number", "StoreId", "At", "Actor", "Action", "RecordType", "RecordId", "RecordKey", "Changes", "PreviousHash", "Hash")
            SELECT "GroupId", "Number" + 1, "StoreId", "At", "Actor", "Action", "RecordType", "RecordId", "RecordKey", "Changes", "Hash", "Hash"
            FROM "AuditEntries" WHERE "GroupId" = {db.Scope.GroupId} AND "Number" = (SELECT max("Number") FROM "AuditEntries" WHERE "GroupId" = {db.Scope.GroupId})
            """);

        Assert.NotEmpty(await Differences(db));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_tail_cut_off_together_with_the_head_shows_only_by_the_anchor(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        var path = Path.GetTempFileName();
        var head = await db.AuditHeads.AsNoTracking().SingleAsync();
        await AuditAnchors.Append(path, head, TestData.Noon, default);
        await Tamper(db, $"""DELETE FROM "AuditEntries" WHERE "Number" > 20 AND "GroupId" = {db.Scope.GroupId}""");
        Assert.Equal([new AuditDifference(db.Scope.GroupId, head.Number, HeadDiffers)], await Differences(db));

        await Tamper(db, $"""
            UPDATE "AuditHeads" SET "Number" = 20, "Hash" = (SELECT "Hash" FROM "AuditEntries" WHERE "Number" = 20 AND "GroupId" = {db.Scope.GroupId}) WHERE "GroupId" = {db.Scope.GroupId}
            """);
        Assert.Empty(await Differences(db));

        Assert.Equal([new AuditDifference(db.Scope.GroupId, head.Number, AnchorDiffers)], await Differences(db, await AuditAnchors.Read(path, default)));
        File.Delete(path);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_trail_wholly_rewritten_shows_only_by_the_anchor(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.NewContext();
        await TestData.CreateGroup(db);
        var path = Path.GetTempFileName();
        await AuditAnchors.Append(path, await db.AuditHeads.AsNoTracking().SingleAsync(), TestData.Noon, default);
        await Tamper(db, """DELETE FROM "AuditEntries" """);
        await Tamper(db, """DELETE FROM "AuditHeads" """);
        for (var n = 0; n < 10; n++) await TestData.CreateCustomer(db);

        Assert.Empty(await Differences(db));
        Assert.NotEmpty(await Differences(db, await AuditAnchors.Read(path, default)));
        File.Delete(path);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_added_while_it_is_read_is_no_difference(DatabaseProvider provider)
    {
        await using var db = await Trail(provider);
        await using var other = (await databases.Get(provider)).NewContext(db.Scope);
        var found = new List<AuditDifference>();
        var reading = new AuditVerification(db).Differences(null, default).GetAsyncEnumerator();
        await TestData.CreateCustomer(other);
        while (await reading.MoveNextAsync()) found.Add(reading.Current);
        await reading.DisposeAsync();

        Assert.Empty(found);
    }

    private static async Task Tamper(KpiDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }

    private static async Task<List<AuditDifference>> Differences(KpiDbContext db, AuditAnchors? anchors = null) =>
        await new AuditVerification(db).Differences(anchors, default).ToListAsync();

    private async Task<KpiDbContext> Trail(DatabaseProvider provider)
    {
        var db = (await databases.Get(provider)).NewContext();
        await TestData.CreateGroup(db);
        await db.BulkInsertAsync([.. Enumerable.Range(0, Entries).Select(n => new Customer(db.Scope.GroupId, $"C{n}"))], default);
        return db;
    }
}
