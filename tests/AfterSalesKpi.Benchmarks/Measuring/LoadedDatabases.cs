using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>
/// Databases full of made-up records, made when first asked for and shared by the goals; those on SQLite may be kept in a folder for
/// the next run.
/// </summary>
internal sealed class LoadedDatabases(BenchmarkSize size, string? keep) : IAsyncDisposable
{
    /// <summary>The records end with September 2026; work is done on the last whole month.</summary>
    public static readonly DateTime Until = new(2026, 9, 30, 15, 0, 0, DateTimeKind.Utc);

    private readonly Dictionary<(DatabaseProvider, int Stores, int Months, int Orders), Loaded> made = [];

    public BenchmarkSize Size => size;

    /// <summary>A group with that many stores and months, and so many orders of each store and month.</summary>
    public async Task<Loaded> Get(DatabaseProvider provider, int stores, int months, int? ordersPerStoreAndMonth = null)
    {
        var orders = ordersPerStoreAndMonth ?? size.OrdersPerStoreAndMonth;
        if (made.TryGetValue((provider, stores, months, orders), out var there)) return there;
        var database = await TestDatabase.Create(provider);
        if (provider == DatabaseProvider.PostgreSql) await OnSolidState(database);
        var kept = keep is null || provider != DatabaseProvider.Sqlite ? null : Path.Combine(keep, $"{stores}x{months}x{orders}.db");
        if (File.Exists(kept))
        {
            File.Copy(kept, new SqliteConnectionStringBuilder(database.ConnectionString).DataSource, overwrite: true);
            await using var old = database.NewContext();
            await old.Database.MigrateAsync();
        }
        else
        {
            await Fill(database, new DemoSize(stores, months, orders, 1, Until));
            if (kept is not null) await Keep(database, kept);
        }

        await using var db = database.NewContext();
        db.Scope = AccessScope.OfGroup(await db.Groups.IgnoreQueryFilters().Select(g => g.Id).SingleAsync());
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return made[(provider, stores, months, orders)] = new Loaded(database, db.Scope.GroupId, await db.Stores.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var loaded in made.Values) await loaded.Database.DisposeAsync();
    }

    /// <summary>As docs/operating.md advises: left to think of turning disks, the server reads a whole table rather than some hundred rows by index.</summary>
    private static async Task OnSolidState(TestDatabase database)
    {
        await using var db = database.NewContext();
        await db.Database.ExecuteSqlRawAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database()); END $$");
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task Fill(TestDatabase database, DemoSize demo)
    {
        await using var db = database.NewContext();
        var group = (await new FoundGroup(db, TimeProvider.System).Run("集团", 1, default)).Value ?? throw new InvalidOperationException("No group.");
        for (var number = 1; number <= demo.Stores; number++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var store = await new StoreLoader(db).Load(group, number, demo, default);
            await new MakeStockDays(db).Run(store, Until, default);
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
            if (number % 10 == 0 || number == demo.Stores) await Console.Error.WriteLineAsync($"loaded {database.Provider} store {number}/{demo.Stores}, {demo.Months} months");
        }
    }

    private static async Task Keep(TestDatabase database, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file in a folder
        await using var db = database.NewContext();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}");
    }
}

/// <summary>A loaded database.</summary>
internal sealed record Loaded(TestDatabase Database, int GroupId, IReadOnlyList<int> StoreIds)
{
    public KpiDbContext NewContext() => Database.NewContext(AccessScope.OfGroup(GroupId));
}
