using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Web.Setup;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Hands out the stores' months that are marked, a few stores of one month to a job. What a lost job queue forgets, the next round finds again.</summary>
public sealed class DrainMonthsJob(IServiceScopeFactory scopes, IBackgroundJobClient jobs, Readiness readiness)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(CancellationToken ct)
    {
        // Jobs may begin before the schema is there; the next round finds it.
        if (readiness.IsWaitingFor("database")) return;
        await using var scope = scopes.CreateAsyncScope();
        var marked = await scope.ServiceProvider.GetRequiredService<KpiDbContext>().PendingMonthsOfAllGroups(ct);
        foreach (var month in marked.GroupBy(m => (m.GroupId, m.Month)))
        {
            foreach (var stores in month.Select(m => m.StoreId).Chunk(CalculateStores.MostAtOnce))
            {
                jobs.Enqueue<CalculateStoresJob>(job => job.Run(month.Key.GroupId, stores, month.Key.Month.Index, CancellationToken.None));
            }
        }
    }
}
