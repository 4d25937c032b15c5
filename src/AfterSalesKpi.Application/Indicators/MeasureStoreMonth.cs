using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// All that a store's scorecards of a month are made of: each indicator's sums by employee, one statement an indicator. A team's or
/// the store's sums are these, added up.
/// </summary>
public sealed class MeasureStoreMonth(KpiDbContext db, StockLedgerUpkeep stock, TimeProvider clock)
{
    /// <summary>The sums of one store's rows.</summary>
    /// <param name="storeId">The store; outside the scope it has no rows.</param>
    /// <param name="month">The month.</param>
    /// <param name="indicators">Which indicators.</param>
    /// <param name="cuts">
    /// Local days, in order, from which somebody's position or team is another: rows before and after are summed apart, so that each
    /// counts for what the person was that day. None: the month is one slice.
    /// </param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<StoreMeasure>> Run(
        int storeId, StoreMonth month, IReadOnlyCollection<IIndicator> indicators, IReadOnlyList<DateOnly> cuts, CancellationToken ct)
    {
        var measures = new List<StoreMeasure>();
        var zones = await StoreZones.Of(db, db.Stores.Where(s => s.Id == storeId), ct);
        if (zones is not [var zone]) return measures;
        var period = zone.Period([month], clock.GetUtcNow().UtcDateTime);
        var instants = cuts.Select(day => LocalTime.StartOfDay(day, zone.Zone)).ToList();
        foreach (var indicator in indicators)
        {
            if (indicator is StockTurn) await stock.Run([storeId], ct);
            var rows = indicator.Rows(db.Records, period).Where(r => r.StoreId == storeId);
            var sums = await SliceSums.Of(rows, MeasureGrouping.Employee | MeasureGrouping.Month, instants).ToListAsync(ct);
            measures.AddRange(sums.Select(s => new StoreMeasure(indicator, s.Key.EmployeeId, s.Key.Slice, s.Sums)));
        }

        return measures;
    }
}
