using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// Brings the database up to date while the program already answers <c>/health</c>, or waits until somebody else has
/// (<c>Database:MigrateOnStart</c>). A server that is not up yet is tried again.
/// </summary>
public sealed class PrepareDatabase(
    IServiceScopeFactory scopes, DatabaseSettings database, IConfiguration configuration, IHostEnvironment environment, Readiness readiness,
    ILogger<PrepareDatabase> log) : BackgroundService
{
    private const string Part = "database";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(stoppingToken)) await Task.Delay(Pause, stoppingToken);
        readiness.Done(Part);
    }

    private async Task<bool> TryAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
            var mayMigrate = configuration.GetValue("Database:MigrateOnStart", database.Provider == DatabaseProvider.Sqlite || environment.IsDevelopment());
            if (mayMigrate) await MigrateAsync(cancel);
            var missing = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
            if (missing == 0) return true;
            readiness.Wait(Part, $"The database's schema is outdated: {missing} migrations are missing. Run the command 'migrate'.");
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            log.LogError(fault, "The database cannot be used yet");
            readiness.Wait(Part, "The database cannot be reached; the log says why.");
        }

        return false;
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        await using var db = DatabaseOptions.CreateContext(database.Provider, database.MigrationsConnectionString, database.MaxBatchSize);
        await db.Database.MigrateAsync(cancel);
    }
}
