using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>All stores side by side.</summary>
public sealed class StoresModel
{
    /// <summary>Stores drawn in the picture; the table has them all.</summary>
    private const int Drawn = 20;

    /// <summary>The month shown; null: none has been calculated.</summary>
    public CalculatedMonth? Shown { get; private init; }

    /// <summary>The stores, the best first; those without a score last.</summary>
    public IReadOnlyList<StoreRow> Stores { get; private init; } = [];

    public Chart? Scores { get; private init; }

    public TrendModel? Trend { get; private init; }

    public int Late { get; private init; }

    public static StoresModel From(
        CalculatedMonth? shown, IReadOnlyList<StoreStanding> standings, IReadOnlyDictionary<int, int> late, IndicatorTrend? trend, DashboardText text)
    {
        var rows = standings.OrderByDescending(s => s.Now?.Hundredths ?? long.MinValue).ThenBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => Row(s, late.GetValueOrDefault(s.StoreId))).ToList();
        return new StoresModel
        {
            Shown = shown,
            Stores = rows,
            Scores = shown is null ? null : text.StoreScores([.. rows.Where(r => r.Score is not null).Take(Drawn)]),
            Trend = trend is null ? null : text.Trend(trend, null),
            Late = late.Values.Sum(),
        };
    }

    private static StoreRow Row(StoreStanding store, int late) => new(
        store.Code,
        store.Name,
        store.Now?.Hundredths / 100m,
        (store.Now?.Hundredths - store.Before?.Hundredths) / 100m,
        [.. Enum.GetValues<Dimension>().Select(d => store.Now is not null && store.Now.Dimensions.TryGetValue(d, out var score) ? score / 100m : (decimal?)null)],
        late);
}
