using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>A database of a test's own, with the newest schema; gone when disposed of.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DatabaseProvider provider, string connectionString) => (Provider, ConnectionString) = (provider, connectionString);

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>What keeps tests on this database from running here, in a sentence; null: nothing.</summary>
    public static string? Missing(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.PostgreSql => PostgreSqlServer.Missing,
        DatabaseProvider.SqlServer => "SQL Server cannot be run by the tests.",
        _ => null,
    };

    /// <summary>A new database without rows. Skips the test where the database is missing (see <see cref="MustRun"/>).</summary>
    /// <param name="provider">SQLite or PostgreSQL.</param>
    /// <param name="withSchema">False: without tables, too.</param>
    public static async Task<TestDatabase> Create(DatabaseProvider provider, bool withSchema = true)
    {
        MustRun.Unless(Missing(provider));
        return new TestDatabase(provider, provider == DatabaseProvider.PostgreSql
            ? await (withSchema ? PostgreSqlServer.Instance.NewDatabase() : PostgreSqlServer.Instance.EmptyDatabase())
            : withSchema ? SqliteFiles.NewDatabase() : SqliteFiles.EmptyDatabase());
    }

    /// <summary>A context of its own; sees nothing unless a scope is given.</summary>
    public KpiDbContext NewContext(AccessScope? scope = null)
    {
        var db = DatabaseOptions.CreateContext(Provider, ConnectionString);
        db.Scope = scope ?? AccessScope.Nothing;
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.PostgreSql) await PostgreSqlServer.Instance.Drop(ConnectionString);
        else SqliteFiles.Drop(ConnectionString);
    }
}
