using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>What the indicators of goals came to in a year so far, merged from the stored sums of its months.</summary>
internal sealed class GoalSums
{
    private readonly Dictionary<(int Indicator, StoreMonth Month), Measure> byMonth;
    private readonly Dictionary<(int Indicator, int StoreId), Measure> byStore;
    private readonly IndicatorCatalogue catalogue;
    private readonly StoreMonth first;
    private readonly int months;

    private GoalSums(IndicatorCatalogue catalogue, Dictionary<(int, StoreMonth), Measure> byMonth, Dictionary<(int, int), Measure> byStore, StoreMonth first, int months) =>
        (this.catalogue, this.byMonth, this.byStore, this.first, this.months) = (catalogue, byMonth, byStore, first, months);

    /// <summary>Reads them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="goals">The goals, of one year.</param>
    /// <param name="year">The year.</param>
    /// <param name="running">The month that runs; later ones have nothing yet.</param>
    /// <param name="storeId">One store; null: all visible ones.</param>
    /// <param name="stores">The stores of which each is told by itself.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<GoalSums> Of(KpiDbContext db, IEnumerable<GroupGoal> goals, int year, StoreMonth running, int? storeId, IReadOnlyCollection<int> stores, CancellationToken ct)
    {
        var catalogue = await GroupCatalogue.Of(db, ct);
        var indicators = goals.Select(g => catalogue.Find(g.Indicator ?? "")).OfType<IIndicator>().Select(i => i.Number).Distinct().ToList();
        var (first, last) = (new StoreMonth(year, 1), new StoreMonth(year, 12));
        if (last > running) last = running;
        var months = Math.Max(0, last.Index - first.Index + 1);
        if (indicators.Count == 0 || months == 0) return new GoalSums(catalogue, [], [], first, months);
        var measures = db.MonthMeasures.AsNoTracking().ForTotals(ReviewPrivacy.FromThreeOnly).Where(m => m.Month >= first && m.Month <= last && indicators.Contains(m.Indicator));
        var byMonth = await (
            from store in db.Stores
            join sums in measures on store.Id equals sums.StoreId
            where storeId == null || store.Id == storeId
            group sums by new { sums.Indicator, sums.Month } into g
            select new { g.Key.Indicator, g.Key.Month, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToDictionaryAsync(g => (g.Indicator, g.Month), g => new Measure(g.Numerator, g.Denominator, g.Sample), ct);
        var byStore = await (
            from store in db.Stores
            join sums in measures on store.Id equals sums.StoreId
            where stores.Contains(store.Id)
            group sums by new { sums.Indicator, sums.StoreId } into g
            select new { g.Key.Indicator, g.Key.StoreId, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToDictionaryAsync(g => (g.Indicator, g.StoreId), g => new Measure(g.Numerator, g.Denominator, g.Sample), ct);
        return new GoalSums(catalogue, byMonth, byStore, first, months);
    }

    /// <summary>How far the stores in sight are together.</summary>
    public GoalProgress? Of(GroupGoal goal) => IndicatorOf(goal) is { } indicator && goal.TargetValue is { } target
        ? new GoalProgress(indicator, Enumerable.Range(0, months).Aggregate(Measure.None, (sum, n) => sum + byMonth.GetValueOrDefault((indicator.Number, first.AddMonths(n)))), target)
        : null;

    /// <summary>How far one store is, by its own target, else the group's.</summary>
    public GoalProgress? Of(GroupGoal goal, int storeId, StoreGoal? ofStore) => IndicatorOf(goal) is { } indicator && (ofStore?.TargetValue ?? goal.TargetValue) is { } target
        ? new GoalProgress(indicator, byStore.GetValueOrDefault((indicator.Number, storeId)), target)
        : null;

    /// <summary>The months' values so far.</summary>
    public IReadOnlyList<decimal?> MonthsOf(GroupGoal goal) => IndicatorOf(goal) is { } indicator
        ? [.. Enumerable.Range(0, months).Select(n => byMonth.GetValueOrDefault((indicator.Number, first.AddMonths(n))).Value(indicator.Scale))]
        : [];

    private IIndicator? IndicatorOf(GroupGoal goal) => goal.Indicator is { } key ? catalogue.Find(key) : null;
}
