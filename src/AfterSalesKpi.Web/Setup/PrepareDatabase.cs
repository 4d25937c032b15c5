using AfterSalesKpi.Data;

namespace AfterSalesKpi.Web.Setup;

/// <summary>
/// Brings the database up to date while the program already answers <c>/health</c>, or waits until somebody else has
/// (<c>Database:MigrateOnStart</c>). A server that is not up yet is tried again.
/// </summary>
public sealed class PrepareDatabase(
    IServiceScopeFactory scopes, DatabaseSchema schema, Readiness readiness, ILogger<PrepareDatabase> log) : BackgroundService
{
    /// <summary>What others wait for that need the schema.</summary>
    public const string Part = "database";

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
            if (schema.MayMigrate) await schema.MigrateAsync(cancel);
            var missing = await DatabaseSchema.MissingAsync(scope.ServiceProvider.GetRequiredService<KpiDbContext>(), cancel);
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
}
