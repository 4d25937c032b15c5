using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Hands out one job for every store's month that is marked. What a lost job queue forgets, the next round finds again.</summary>
public sealed class DrainMonthsJob(IServiceScopeFactory scopes, IBackgroundJobClient jobs, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        // Jobs may begin before the schema is there; the next round finds it.
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var month in await scope.ServiceProvider.GetRequiredService<KpiDbContext>().PendingMonthsOfAllGroups(ct))
        {
            jobs.Enqueue<CalculateStoreMonthJob>(job => job.Run(month.GroupId, month.StoreId, month.Month.Index, CancellationToken.None));
        }
    }
}
