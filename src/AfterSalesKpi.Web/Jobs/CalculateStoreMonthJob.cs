using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Hangfire;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>Calculates one store's month if it is marked. Delivered twice, or after a crash, it does no harm (<see cref="CalculateMarkedMonth"/>).</summary>
public sealed class CalculateStoreMonthJob(JobScope scope, ILogger<CalculateStoreMonthJob> log)
{
    [AutomaticRetry(Attempts = 3, DelaysInSeconds = [5, 30, 120])]
    [JobDisplayName("Calculate store {1}, month {2}")]
    public async Task Run(int groupId, int storeId, int monthIndex, CancellationToken ct)
    {
        var month = StoreMonth.FromIndex(monthIndex);
        var outcome = await scope.InGroup(groupId, "calculate-month", s => s.GetRequiredService<CalculateMarkedMonth>().Run(storeId, month, ct));
        if (!outcome.Succeeded) log.LogInformation("Store {Store}, month {Month}: {Code}", storeId, month, outcome.Problems[0].Code);
    }
}
