using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Transfers that were entered beforehand and begin today: the account goes along to the new store.</summary>
public sealed class FollowTransfersJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "follow-transfers", s => s.GetRequiredService<FollowTransfers>().Run(ct));
        }
    }
}
