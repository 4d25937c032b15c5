using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// What a store's people did in the group's other stores in a month: a plan item of scope <c>own</c> takes all the person's rows in
/// the group. Each row lies in the month of the store where it was made.
/// </summary>
public sealed class MeasureElsewhere(KpiDbContext db, TimeProvider clock)
{
    /// <summary>The sums by indicator, employee and slice.</summary>
    /// <param name="storeId">The store whose own rows are left out.</param>
    /// <param name="month">The month.</param>
    /// <param name="employeeIds">The people.</param>
    /// <param name="indicators">Which indicators.</param>
    /// <param name="cuts">As in <see cref="MeasureStoreMonth"/>.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<StoreMeasure>> Run(
        int storeId,
        StoreMonth month,
        IReadOnlyCollection<int> employeeIds,
        IReadOnlyCollection<IIndicator> indicators,
        IReadOnlyList<DateOnly> cuts,
        CancellationToken ct)
    {
        var sums = new Dictionary<(IIndicator, int?, int), Measure>();
        foreach (var zone in await StoreZones.Of(db, db.Records.Stores.Where(s => s.Id != storeId), ct))
        {
            var (period, others) = (zone.Period([month], clock.GetUtcNow().UtcDateTime), zone.StoreIds);
            var instants = cuts.Select(day => LocalTime.StartOfDay(day, zone.Zone)).ToList();
            foreach (var indicator in indicators)
            {
                var rows = indicator.Rows(db.Records, period)
                    .Where(r => others.Contains(r.StoreId) && r.EmployeeId != null && employeeIds.Contains(r.EmployeeId.Value));
                foreach (var part in await SliceSums.Of(rows, MeasureGrouping.Employee | MeasureGrouping.Month, instants).ToListAsync(ct))
                {
                    var key = (indicator, part.Key.EmployeeId, part.Key.Slice);
                    sums[key] = sums.GetValueOrDefault(key) + part.Sums;
                }
            }
        }

        return [.. sums.Select(s => new StoreMeasure(s.Key.Item1, s.Key.Item2, s.Key.Item3, s.Value))];
    }
}
