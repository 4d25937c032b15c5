using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Reads the stored sums of every indicator for a month and the one before.</summary>
public sealed class StoredSumsQuery(KpiDbContext db)
{
    /// <summary>The sums by month and the indicator's number; what has no rows is not there.</summary>
    /// <param name="month">The later month.</param>
    /// <param name="storeId">One store; null: all of the scope.</param>
    /// <param name="employeeId">One person's rows; null: everybody's and nobody's.</param>
    /// <param name="privacy">What the reader may know of peer reviews.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<ILookup<StoreMonth, (int Indicator, Measure Sums)>> Run(StoreMonth month, int? storeId, int? employeeId, ReviewPrivacy privacy, CancellationToken ct)
    {
        var before = month.AddMonths(-1);
        var measures = db.MonthMeasures.AsNoTracking();
        if (employeeId is null) measures = measures.ForTotals(privacy);
        var stored = await (
            from store in db.Stores
            join sums in measures on store.Id equals sums.StoreId
            where (storeId == null || store.Id == storeId) && sums.Month >= before && sums.Month <= month && (employeeId == null || sums.EmployeeId == employeeId)
            group sums by new { sums.Month, sums.Indicator } into g
            select new { g.Key.Month, g.Key.Indicator, Numerator = g.Sum(m => m.Numerator), Denominator = g.Sum(m => m.Denominator), Sample = g.Sum(m => m.Sample) })
            .ToListAsync(ct);
        return stored.ToLookup(s => s.Month, s => (s.Indicator, new Measure(s.Numerator, s.Denominator, s.Sample)));
    }
}
