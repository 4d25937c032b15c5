using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads a store's month for its dashboard: two months' stored sums and its scorecards, whatever the history.</summary>
public sealed class StoreDashboardQuery(KpiDbContext db, ManagersPlanQuery managersPlan, ScoreTableQuery scores)
{
    /// <summary>Most people of a store that are listed.</summary>
    public const int MostPeople = 300;

    /// <summary>The dashboard of a store of the scope.</summary>
    public async Task<StoreDashboard> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var before = month.AddMonths(-1);
        var stored = await db.MonthMeasures.AsNoTracking().Where(m => m.StoreId == storeId && (m.Month == month || m.Month == before))
            .GroupBy(m => new { m.Month, m.Indicator })
            .Select(g => new { g.Key.Month, g.Key.Indicator, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToListAsync(ct);
        var sums = stored.ToLookup(s => s.Month, s => (s.Indicator, Sums: new Measure(s.Numerator, s.Denominator, s.Sample)));
        var plan = await managersPlan.Run(ct);
        var table = await scores.Run(new ScoreTableFilter(month) { StoreId = storeId, Size = MostPeople }, ct);
        return new StoreDashboard(
            month, plan?.Name, plan?.InForce(month)?.Number, StoreScore.Of(plan, storeId, month, sums[month]), StoreScore.Of(plan, storeId, before, sums[before]), table.Rows);
    }
}
