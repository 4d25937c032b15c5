using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Works off the marks of some stores' month. A job may deliver it twice: the second finds no marks and does nothing. Marks on a month
/// that is not to be calculated any more are taken away, or they would be looked at for ever.
/// </summary>
public sealed class CalculateMarkedStores(KpiDbContext db, CalculateStores calculate)
{
    private static readonly string[] ForGood = ["month-published", "month-locked", "month-ahead", "unknown-store"];

    /// <summary>Calculates the month of those stores that are marked; what came of each of them, refused as <see cref="CalculateStores"/>.</summary>
    /// <param name="storeIds">The stores.</param>
    /// <param name="month">The month.</param>
    /// <param name="done">Told after each store.</param>
    /// <param name="ct">Stops the work; what is not done stays marked.</param>
    public async Task<IReadOnlyDictionary<int, Outcome>> Run(IReadOnlyCollection<int> storeIds, StoreMonth month, Action<int>? done, CancellationToken ct)
    {
        var marks = db.MonthsToCalculate.Where(m => storeIds.Contains(m.StoreId) && m.Month == month);
        var marked = await marks.Select(m => m.StoreId).Distinct().ToListAsync(ct);
        if (marked.Count == 0) return new Dictionary<int, Outcome>();
        var outcomes = await calculate.Run(marked, month, done, ct);
        var forGood = outcomes.Where(o => o.Value.Problems.Any(p => ForGood.Contains(p.Code))).Select(o => o.Key).ToList();
        foreach (var closed in forGood) await new AddOwnSums(db).Run(closed, month, ct);
        if (forGood.Count > 0) await marks.Where(m => forGood.Contains(m.StoreId)).ExecuteDeleteAsync(ct);
        return outcomes;
    }
}
