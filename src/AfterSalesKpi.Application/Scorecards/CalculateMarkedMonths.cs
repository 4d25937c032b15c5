using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Works off all marks of the scope, here and now: what commands do instead of handing the work to jobs.</summary>
public sealed class CalculateMarkedMonths(KpiDbContext db, CalculateMarkedStores calculate)
{
    // A store's new sums may mark another store once more (people who worked in both); that ends after a round or two.
    private const int Rounds = 10;

    /// <summary>Calculates until nothing is marked; ends with the first refusal that is not about a month closed meanwhile.</summary>
    /// <param name="month">Only this month, or every month.</param>
    /// <param name="done">Told after each store's month.</param>
    /// <param name="ct">Stops the work; what is not done stays marked.</param>
    public async Task<Outcome> Run(StoreMonth? month, Action<int, StoreMonth>? done, CancellationToken ct)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var marked = await db.MonthsToCalculate.Where(m => month == null || m.Month == month)
                .Select(m => new { m.StoreId, m.Month }).Distinct().OrderBy(m => m.Month).ThenBy(m => m.StoreId).ToListAsync(ct);
            if (marked.Count == 0) return Outcome.Done;
            foreach (var one in marked.GroupBy(m => m.Month))
            {
                var outcomes = await calculate.Run([.. one.Select(m => m.StoreId)], one.Key, store => done?.Invoke(store, one.Key), ct);
                if (marked.Count == 1 && outcomes.Values.FirstOrDefault(o => o.Problems.Any(p => p.Code != "run-overtaken")) is { } refused) return refused;
            }
        }

        return Outcome.Done;
    }
}
