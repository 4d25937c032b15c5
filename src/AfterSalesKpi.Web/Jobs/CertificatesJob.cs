using AfterSalesKpi.Application.Records.Files;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every morning: certificates about to run out, each told of once, whatever machine finds it first; and files that were brought are forgotten.</summary>
public sealed class CertificatesJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "certificates", s => s.GetRequiredService<RemindOfCertificates>().Run(ct));
            await groups.InGroup(group, "forget-files", s => s.GetRequiredService<ForgetFiles>().Run(ct));
        }
    }
}
