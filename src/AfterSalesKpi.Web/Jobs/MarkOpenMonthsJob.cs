using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Every night: time itself changes the running month, and the one before until it is published.</summary>
public sealed class MarkOpenMonthsJob(IServiceScopeFactory scopes, JobScope groups)
{
    [AutomaticRetry(Attempts = 3)]
    public async Task Run(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var group in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().AllGroupIds(ct))
        {
            await groups.InGroup(group, "mark-open-months", s => s.GetRequiredService<MarkOpenMonths>().Run(ct));
        }
    }
}
