using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads an indicator's stored monthly sums over two years.</summary>
public sealed class IndicatorTrendQuery(KpiDbContext db)
{
    private const int Year = 12;

    /// <summary>The trend up to a month.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="last">The last month.</param>
    /// <param name="storeId">One store; null: all of the scope.</param>
    /// <param name="employeeId">One person's rows; null: everybody's and nobody's.</param>
    /// <param name="privacy">What the reader may know of peer reviews.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IndicatorTrend> Run(IIndicator indicator, StoreMonth last, int? storeId, int? employeeId, ReviewPrivacy privacy, CancellationToken ct)
    {
        var (first, number) = (last.AddMonths(1 - (2 * Year)), indicator.Number);
        var measures = db.MonthMeasures.AsNoTracking();
        if (employeeId is null) measures = measures.ForTotals(privacy);
        var stored = await (
            from store in db.Stores
            join sums in measures on store.Id equals sums.StoreId
            where (storeId == null || store.Id == storeId) && sums.Month >= first && sums.Month <= last && sums.Indicator == number
                && (employeeId == null || sums.EmployeeId == employeeId)
            group sums by sums.Month into g
            select new { Month = g.Key, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToDictionaryAsync(g => g.Month, g => new Measure(g.Numerator, g.Denominator, g.Sample), ct);
        List<MonthPoint> Twelve(StoreMonth from) =>
            [.. Enumerable.Range(0, Year).Select(from.AddMonths).Select(m => new MonthPoint(m, stored.GetValueOrDefault(m)))];
        return new IndicatorTrend(indicator, Twelve(first.AddMonths(Year)), Twelve(first));
    }
}
