using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every minute: orders about to be late. What two machines find at once is told once; the next round makes good what one could not save.</summary>
public sealed class TellOfDueOrdersJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "due-orders", s => s.GetRequiredService<TellOfDueOrders>().Run(ct));
        }
    }
}
