using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Providers.PostgreSql;
using AfterSalesKpi.Data.Providers.Sqlite;
using AfterSalesKpi.Data.Providers.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Providers;

/// <summary>How each database is talked to, said once for the program, its commands, the tests and the migration tool.</summary>
public static class DatabaseOptions
{
    /// <summary>Points a context's options to a database.</summary>
    public static DbContextOptionsBuilder UseKpiDatabase(
        this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString, int? maxBatchSize = null) =>
        options.AddInterceptors(NoBlindWrites.Instance, BeyondStoresOnly.Instance).UseProvider(provider, connectionString, maxBatchSize);

    private static DbContextOptionsBuilder UseProvider(
        this DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString, int? maxBatchSize) => provider switch
    {
        DatabaseProvider.Sqlite => options.UseSqlite(connectionString, o => o.CommandTimeout(30)).AddInterceptors(SqliteConnectionSettings.Instance),
        DatabaseProvider.SqlServer => options.UseSqlServer(connectionString, o =>
        {
            if (maxBatchSize is { } size) o.MaxBatchSize(size);
        }),
        DatabaseProvider.PostgreSql => options.UseNpgsql(connectionString, o =>
        {
            if (maxBatchSize is { } size) o.MaxBatchSize(size);
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "Unknown database provider."),
    };

    /// <summary>A context of its own, outside any container; whoever asks disposes of it and sets its scope.</summary>
    public static KpiDbContext CreateContext(DatabaseProvider provider, string connectionString, int? maxBatchSize = null) => provider switch
    {
        DatabaseProvider.Sqlite => new SqliteKpiDbContext(Options<SqliteKpiDbContext>(provider, connectionString, maxBatchSize)),
        DatabaseProvider.SqlServer => new SqlServerKpiDbContext(Options<SqlServerKpiDbContext>(provider, connectionString, maxBatchSize)),
        DatabaseProvider.PostgreSql => new PostgreSqlKpiDbContext(Options<PostgreSqlKpiDbContext>(provider, connectionString, maxBatchSize)),
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, "Unknown database provider."),
    };

    private static DbContextOptions<T> Options<T>(DatabaseProvider provider, string connectionString, int? maxBatchSize)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UseKpiDatabase(provider, connectionString, maxBatchSize);
        return options.Options;
    }
}
