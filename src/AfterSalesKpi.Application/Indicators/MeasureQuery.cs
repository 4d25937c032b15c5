using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Sums an indicator's rows by any of month, store, employee and kind of service, straight from the records: one statement for each
/// time zone. Records of stores outside the scope serve as evidence only and make no rows.
/// </summary>
public sealed class MeasureQuery(KpiDbContext db, StockLedgerUpkeep stock, TimeProvider clock)
{
    /// <summary>One entry per combination that has a row, in order of month, store, employee (nobody first) and kind of service.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="filter">Which months, stores and person; at most <see cref="MeasureFilter.MostMonths"/> months.</param>
    /// <param name="by">By what the sums are split.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyList<MeasureSum>> Run(IIndicator indicator, MeasureFilter filter, MeasureGrouping by, CancellationToken ct)
    {
        var months = filter.Months;
        if (months.Count == 0) return [];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months.Count, MeasureFilter.MostMonths, nameof(filter));
        var sums = new Dictionary<SliceKey, Measure>();
        foreach (var zone in await StoreZones.Of(db, filter.StoresOf(db), ct))
        {
            if (indicator is StockTurn) await stock.Run(zone.StoreIds, ct);
            foreach (var part in await Sum(indicator, zone, months, filter, by).ToListAsync(ct))
            {
                sums[part.Key] = sums.GetValueOrDefault(part.Key) + part.Sums;
            }
        }

        return
        [
            .. sums.OrderBy(s => s.Key.Slice).ThenBy(s => s.Key.StoreId).ThenBy(s => s.Key.EmployeeId).ThenBy(s => s.Key.ServiceType)
                .Select(s => Named(s.Key, s.Value, months, by)),
        ];
    }

    private IQueryable<SliceSums> Sum(IIndicator indicator, StoreZones zone, IReadOnlyList<StoreMonth> months, MeasureFilter filter, MeasureGrouping by)
    {
        var storeIds = zone.StoreIds;
        var rows = indicator.Rows(db.Records, zone.Period(months, clock.GetUtcNow().UtcDateTime)).Where(r => storeIds.Contains(r.StoreId));
        return SliceSums.Of(filter.Narrow(filter.Within(rows, zone.Zone), indicator), by, zone.Cuts(months));
    }

    private static MeasureSum Named(SliceKey key, Measure sums, IReadOnlyList<StoreMonth> months, MeasureGrouping by) => new(
        by.HasFlag(MeasureGrouping.Month) ? months[key.Slice] : null,
        by.HasFlag(MeasureGrouping.Store) ? key.StoreId : null,
        key.EmployeeId,
        key.ServiceType,
        sums);
}
