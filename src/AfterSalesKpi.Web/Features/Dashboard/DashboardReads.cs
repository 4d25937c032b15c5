using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>
/// What the dashboard reads. Which months are calculated is read each time; the sums behind it only when that says they are new. Orders
/// stand as they stood at most <see cref="OrdersFor"/> ago.
/// </summary>
public sealed class DashboardReads(
    KpiDbContext db, DashboardCache cache, CalculatedMonthsQuery months, StoreDashboardQuery store, StoreComparisonQuery stores, IndicatorTrendQuery trend,
    OpenOrdersQuery openOrders, LateOrdersQuery lateOrders, StoreMorningQuery morning)
{
    /// <summary>Names of stores and people may have changed since; sums cannot, because the stamp would differ.</summary>
    private static readonly TimeSpan SumsFor = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan OrdersFor = TimeSpan.FromSeconds(5);

    public Task<CalculatedMonths> Months(StoreMonth last, int? storeId, CancellationToken ct) => months.Run(last, storeId, ct);

    public Task<StoreDashboard> Store(int storeId, StoreMonth month, long stamp, CancellationToken ct) =>
        cache.Get(Key("store", storeId, month, stamp), SumsFor, () => store.Run(storeId, month, ct));

    public Task<IReadOnlyList<StoreStanding>> Stores(StoreMonth month, long stamp, CancellationToken ct) =>
        cache.Get(Key("stores", null, month, stamp), SumsFor, () => stores.Run(month, ct));

    public Task<IndicatorTrend> Trend(IIndicator indicator, int? storeId, StoreMonth last, long stamp, CancellationToken ct) =>
        cache.Get((Key("trend", storeId, last, stamp), indicator.Key), SumsFor, () => trend.Run(indicator, last, storeId, null, ReviewPrivacy.FromThreeOnly, ct));

    public Task<OpenOrders> OpenOrders(int storeId, CancellationToken ct) =>
        cache.Get(Key("open", storeId, default, 0), OrdersFor, () => openOrders.Run(storeId, ct));

    public async Task<StoreMorning?> Morning(int storeId, CancellationToken ct) =>
        (await cache.Get(Key("morning", storeId, default, 0), OrdersFor, async () => new Read<StoreMorning>(await morning.Run(storeId, ct)))).Value;

    public Task<IReadOnlyDictionary<int, int>> LateOrders(CancellationToken ct) =>
        cache.Get(Key("late", null, default, 0), OrdersFor, () => lateOrders.Run(ct));

    /// <summary>Something read that may not be there.</summary>
    private sealed record Read<T>(T? Value);

    private (string, int, string, StoreMonth, long) Key(string kind, int? storeId, StoreMonth month, long stamp)
    {
        var scope = db.Scope;
        var seen = storeId is { } one ? $"{one}" : scope.WholeGroup ? "all" : string.Join(',', scope.StoreIds);
        return (kind, scope.GroupId, seen, month, stamp);
    }
}
