using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Says who is to call after each delivery, also where nobody looks at the queue.</summary>
public sealed class AssignCallsJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        // Jobs may begin before the schema is there; the next round finds it.
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "assign-calls", s => s.GetRequiredService<AssignCalls>().Run(ct));
        }
    }
}
