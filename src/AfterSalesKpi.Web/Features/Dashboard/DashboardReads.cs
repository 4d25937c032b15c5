using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>
/// What the dashboard reads. Which months are calculated is read each time; the sums behind it only when that says they are new. A
/// morning is read again when something in the store changed; open and late orders stand as they stood at most <see cref="OrdersFor"/> ago.
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

    /// <summary>The morning; read anew as soon as the trail tells of anything in the store, and as time goes by.</summary>
    public async Task<KeptMorning> Morning(int storeId, CancellationToken ct)
    {
        var key = Key("morning", storeId, default, 0);
        if (cache.Find<KeptMorning>(key) is { } kept && await db.HasChangedSince(kept.Trail, storeId, ct)) cache.Forget(key);
        return await cache.Get(key, OrdersFor, async () =>
        {
            var trail = await db.TrailHead(ct); // first: what comes after it may or may not be in what is read
            return new KeptMorning(await morning.Run(storeId, ct), trail);
        });
    }

    public Task<IReadOnlyDictionary<int, int>> LateOrders(CancellationToken ct) =>
        cache.Get(Key("late", null, default, 0), OrdersFor, () => lateOrders.Run(ct));

    private (string, int, string, StoreMonth, long) Key(string kind, int? storeId, StoreMonth month, long stamp)
    {
        var scope = db.Scope;
        var seen = storeId is { } one ? $"{one}" : scope.WholeGroup ? "all" : string.Join(',', scope.StoreIds);
        return (kind, scope.GroupId, seen, month, stamp);
    }
}
