using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every night: time itself changes the running month, and the one before until it is published; and what an upgrade left to be counted.</summary>
public sealed class MarkOpenMonthsJob(IServiceScopeFactory scopes, JobScope groups, Readiness readiness)
{
    [AutomaticRetry(Attempts = 3)]
    public async Task Run(CancellationToken ct)
    {
        // Jobs may begin before the schema is there; the next round finds it.
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "count-work", s => s.GetRequiredService<CountWork>().Run(ct));
            await groups.InGroup(group, "mark-open-months", s => s.GetRequiredService<MarkOpenMonths>().Run(ct));
        }
    }
}
