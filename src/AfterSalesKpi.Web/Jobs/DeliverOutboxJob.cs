using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Sends what is due, group by group. Run twice at once it sends nothing twice (<see cref="DeliverOutbox"/>).</summary>
public sealed class DeliverOutboxJob(IServiceScopeFactory scopes, JobScope groups, OutboxSettings settings, TimeProvider clock, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        if (!settings.Send || readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().GroupsWithDueMessages(clock.GetUtcNow().UtcDateTime, ct))
        {
            await groups.InGroup(group, "deliver-outbox", s => s.GetRequiredService<DeliverOutbox>().Run(ct));
        }
    }
}
