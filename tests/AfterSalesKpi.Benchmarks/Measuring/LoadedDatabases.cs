using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>Databases full of made-up records, made when first asked for and shared by the goals.</summary>
internal sealed class LoadedDatabases(BenchmarkSize size) : IAsyncDisposable
{
    /// <summary>The records end with September 2026; work is done on the last whole month.</summary>
    public static readonly DateTime Until = new(2026, 9, 30, 15, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<(DatabaseProvider, int Stores, int Months), Loaded> made = [];

    public BenchmarkSize Size => size;

    /// <summary>A group with that many stores and months.</summary>
    public async Task<Loaded> Get(DatabaseProvider provider, int stores, int months)
    {
        if (made.TryGetValue((provider, stores, months), out var there)) return there;
        var database = await TestDatabase.Create(provider);
        await using var db = database.NewContext();
        var group = (await new FoundGroup(db, TimeProvider.System).Run("集团", 1, default)).Value ?? throw new InvalidOperationException("No group.");
        var demo = new DemoSize(stores, months, size.OrdersPerStoreAndMonth, 1, Until);
        for (var number = 1; number <= stores; number++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var store = await new StoreLoader(db).Load(group, number, demo, default);
            await new MakeStockDays(db).Run(store, Until, default);
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
            await Console.Error.WriteLineAsync($"loaded {provider} store {number}/{stores}, {months} months");
        }

        await Analyze(db);
        return made[(provider, stores, months)] = new Loaded(database, group.Id, await db.Stores.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var loaded in made.Values) await loaded.Database.DisposeAsync();
    }

    private static Task Analyze(KpiDbContext db) => db.Database.ExecuteSqlRawAsync("ANALYZE");
}

/// <summary>A loaded database.</summary>
internal sealed record Loaded(TestDatabase Database, int GroupId, IReadOnlyList<int> StoreIds)
{
    public KpiDbContext NewContext() => Database.NewContext(AccessScope.OfGroup(GroupId));
}
