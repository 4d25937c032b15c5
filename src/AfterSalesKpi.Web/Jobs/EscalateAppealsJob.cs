using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every ten minutes: appeals whose deadline has passed. What two machines find at once is told once.</summary>
public sealed class EscalateAppealsJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "escalate-appeals", s => s.GetRequiredService<EscalateAppeals>().Run(ct));
        }
    }
}
