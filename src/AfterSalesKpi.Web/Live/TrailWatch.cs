using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Data.Providers.PostgreSql;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Live;

/// <summary>
/// Watches the trails of the groups that somebody on this node listens to: at once after a commit of this node, and when PostgreSQL tells of
/// another node's; otherwise by looking every quarter of a second. The trail's numbers have no gaps and are given under a lock, so nothing
/// is seen too early and nothing is missed. While nobody listens nothing is asked.
/// </summary>
public sealed class TrailWatch(LiveFeed feed, CommitSignal commits, DatabaseSettings database, IServiceScopeFactory scopes, ILogger<TrailWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        commits.Committed = feed.Wake;
        var ear = database.Provider == DatabaseProvider.PostgreSql ? Hear(stoppingToken) : Task.CompletedTask;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var watched = feed.Watched();
                foreach (var (group, position) in watched) await LookAt(group, position, stoppingToken);
                await feed.Wait(watched.Count == 0 ? Timeout.InfiniteTimeSpan : Look, stoppingToken);
                await Task.Delay(Gather, stoppingToken); // what is saved in one go is told in one go
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning(fault, "The trail could not be looked at; it is tried again");
                await Task.Delay(Retry, stoppingToken);
            }
        }

        await ear;
    }

    private async Task LookAt(int groupId, long position, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
        db.Scope = AccessScope.OfGroup(groupId);
        var (changes, reached) = await TrailSteps.Since(db, position, ct);
        if (changes.Count > 0) feed.Tell(groupId, position, changes, reached);
        if (reached - position >= TrailSteps.Most) feed.Wake(); // there is more
    }

    private async Task Hear(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await TrailListener.Listen(database.ConnectionString, feed.Wake, ct);
            }
            catch (Exception fault) when (!ct.IsCancellationRequested)
            {
                log.LogInformation(fault, "PostgreSQL is not heard; the trail is looked at meanwhile");
                await Task.Delay(Retry, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
