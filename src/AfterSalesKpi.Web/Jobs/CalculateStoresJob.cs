using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Calculates a month of a few stores where it is marked. Delivered twice, or after a crash, it does no harm (<see cref="CalculateMarkedStores"/>).</summary>
public sealed class CalculateStoresJob(JobScope scope, ILogger<CalculateStoresJob> log)
{
    [AutomaticRetry(Attempts = 3, DelaysInSeconds = [5, 30, 120])]
    [JobDisplayName("Calculate stores {1}, month {2}")]
    public async Task Run(int groupId, int[] storeIds, int monthIndex, CancellationToken ct)
    {
        var month = StoreMonth.FromIndex(monthIndex);
        var outcomes = await scope.InGroup(groupId, "calculate-month", s => s.GetRequiredService<CalculateMarkedStores>().Run(storeIds, month, null, ct));
        foreach (var (store, refused) in outcomes.Where(o => !o.Value.Succeeded)) log.LogInformation("Store {Store}, month {Month}: {Code}", store, month, refused.Problems[0].Code);
    }
}
