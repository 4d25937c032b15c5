using System.Text;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Records;

/// <summary>A group of its own with a store <c>S01</c>, employees <c>A1</c> and <c>T1</c>, and a way to put bodies in as the API does.</summary>
internal sealed class ImportWorld : IAsyncDisposable
{
    private readonly TestDatabase database;

    private ImportWorld(TestDatabase database, DealerGroup group, KpiDbContext db) => (this.database, Group, Db) = (database, group, db);

    /// <summary>The present of these tests: noon in China on 15 September 2026.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 9, 15, 4, 0, 0, TimeSpan.Zero);

    public DealerGroup Group { get; }

    /// <summary>A context of the whole group for looking at what became of it.</summary>
    public KpiDbContext Db { get; }

    public FakeTimeProvider Clock { get; } = new(Now);

    public static async Task<ImportWorld> On(TestDatabases databases, DatabaseProvider provider, int firstDayOfMonth = 1)
    {
        var database = await databases.Get(provider);
        var db = database.NewContext();
        var group = await TestData.CreateGroup(db, firstDayOfMonth: firstDayOfMonth);
        var world = new ImportWorld(database, group, db);
        await world.Sound("stores", """{"code":"S01","name":"一店"},{"code":"S02","name":"二店"}""");
        await world.Sound("employees", """
            {"number":"A1","store":"S01","name":"顾问一","position":"ServiceAdvisor"},{"number":"T1","store":"S01","name":"技师一","position":"Technician"},
            {"number":"A2","store":"S02","name":"顾问二","position":"ServiceAdvisor"}
            """);
        return world;
    }

    public KpiDbContext NewContext(AccessScope? scope = null) => database.NewContext(scope ?? AccessScope.OfGroup(Group.Id));

    /// <summary>Puts items in, as a key of that scope would.</summary>
    public async Task<ImportResult> Put(string resource, string items, bool atomic = false, AccessScope? scope = null)
    {
        await using var db = NewContext(scope);
        var outcome = await Import(resource, db).Run(Encoding.UTF8.GetBytes($$"""{"items":[{{items}}]}"""), atomic, CancellationToken.None);
        Assert.Empty(outcome.Problems);
        return outcome.Value!; // no problems
    }

    /// <summary>Puts items in of which none may be rejected.</summary>
    public async Task<ImportResult> Sound(string resource, string items, AccessScope? scope = null)
    {
        var result = await Put(resource, items, scope: scope);
        Assert.Empty(result.Rejected.Select(r => $"{r.Index} {r.Key} {r.Problem.Field} {r.Problem.Code}"));
        Db.ChangeTracker.Clear();
        return result;
    }

    /// <summary>Puts one item in that must be rejected, and says which field by which code.</summary>
    public async Task<string> Refused(string resource, string item, AccessScope? scope = null)
    {
        var result = await Put(resource, item, scope: scope);
        return Assert.Single(result.Rejected) is { } only ? $"{only.Problem.Field}: {only.Problem.Code}" : "";
    }

    public IImport Import(string resource, KpiDbContext db) =>
        typeof(IImport).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IImport)))
            .Select(t => (IImport)Activator.CreateInstance(t, new ImportTransaction(db, Clock))!) // each is made of a transaction
            .Single(i => i.Resource == resource);

    /// <summary>Takes all marks away, as if everything had been calculated.</summary>
    public async Task Forget()
    {
        await Db.MonthsToCalculate.ExecuteDeleteAsync();
        await Db.StocksToReplay.ExecuteDeleteAsync();
        Db.ChangeTracker.Clear();
    }

    /// <summary>How many rows each table holds of this group, with the sum of their versions: what changes when anything does.</summary>
    public async Task<string> Counts()
    {
        var lines = new List<string>();
        foreach (var entity in Db.Model.GetEntityTypes().Where(e => e.FindProperty("GroupId") is not null).OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
        {
            await Db.Database.OpenConnectionAsync();
            await using var command = Db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT count(*), {(entity.FindProperty("Version") is null ? "0" : "coalesce(sum(\"Version\"), 0)")} FROM \"{entity.GetTableName()}\" WHERE \"GroupId\" = {Group.Id}";
            await using var reader = await command.ExecuteReaderAsync();
            await reader.ReadAsync();
            lines.Add($"{entity.GetTableName()} {reader.GetValue(0)} {reader.GetValue(1)}");
        }

        return string.Join('\n', lines);
    }

    public async Task<int> StoreId(string code) => await Db.Stores.Where(s => s.Code == code).Select(s => s.Id).SingleAsync();

    /// <summary>An order of S01, sound as it stands; further fields replace or add to those it has.</summary>
    public static string Order(string number, string? more = null, string customer = "C1", string vin = "VIN1", string store = "S01", string received = "2026-07-01T09:00:00") => $$"""
        {"store":"{{store}}","number":"{{number}}","customer":{"code":"{{customer}}"},"vehicle":{"vin":"{{vin}}"},"advisor":"A1","serviceType":"Repair","receivedAt":"{{received}}"{{(more is null ? "" : "," + more)}}}
        """;

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
