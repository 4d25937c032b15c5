using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads a store's month for its dashboard: two months' stored sums and its scorecards, whatever the history.</summary>
public sealed class StoreDashboardQuery(StoredSumsQuery storedSums, ManagersPlanQuery managersPlan, ScoreTableQuery scores, GroupCatalogue indicators)
{
    /// <summary>Most people of a store that are listed.</summary>
    public const int MostPeople = 300;

    /// <summary>The dashboard of a store of the scope.</summary>
    public async Task<StoreDashboard> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        var before = month.AddMonths(-1);
        var sums = await storedSums.Run(month, storeId, null, ReviewPrivacy.FromThreeOnly, ct);
        var plan = await managersPlan.Run(ct);
        var table = await scores.Run(new ScoreTableFilter(month) { StoreId = storeId, Size = MostPeople }, ct);
        var catalogue = await indicators.Load(ct);
        return new StoreDashboard(
            month, plan?.Name, plan?.InForce(month)?.Number, StoreScore.Of(plan, storeId, month, sums[month], catalogue), StoreScore.Of(plan, storeId, before, sums[before], catalogue), table.Rows);
    }
}
