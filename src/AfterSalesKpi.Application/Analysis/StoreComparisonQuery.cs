using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads the scores of all stores of the scope side by side, from the stored sums of two months.</summary>
public sealed class StoreComparisonQuery(KpiDbContext db, ManagersPlanQuery managersPlan)
{
    /// <summary>Most stores that are compared at once.</summary>
    public const int MostStores = 1000;

    /// <summary>The stores, in order of code; orders that are late now are not looked for (<see cref="LateOrdersQuery"/>).</summary>
    public async Task<IReadOnlyList<StoreStanding>> Run(StoreMonth month, CancellationToken ct)
    {
        var before = month.AddMonths(-1);
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).ThenBy(s => s.Id).Take(MostStores).Select(s => new { s.Id, s.Code, s.Name }).ToListAsync(ct);
        var stored = await (
            from store in db.Stores
            join sums in db.MonthMeasures.AsNoTracking().ForTotals(ReviewPrivacy.FromThreeOnly) on store.Id equals sums.StoreId
            where sums.Month >= before && sums.Month <= month
            group sums by new { sums.StoreId, sums.Month, sums.Indicator } into g
            select new { g.Key.StoreId, g.Key.Month, g.Key.Indicator, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToListAsync(ct);
        var byStore = stored.ToLookup(s => (s.StoreId, s.Month), s => (s.Indicator, new Measure(s.Numerator, s.Denominator, s.Sample)));
        var plan = await managersPlan.Run(ct);
        var catalogue = await GroupCatalogue.Of(db, ct);
        return
        [
            .. stores.Select(s => new StoreStanding(
                s.Id, s.Code, s.Name, StoreScore.Of(plan, s.Id, month, byStore[(s.Id, month)], catalogue), StoreScore.Of(plan, s.Id, before, byStore[(s.Id, before)], catalogue), 0)),
        ];
    }
}
