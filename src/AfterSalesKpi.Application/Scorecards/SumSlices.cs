using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Sums by slice of a month, straight from the records: of people wherever in the group they did the work, and of whole stores. One grouping
/// statement an indicator and time zone, because each store's days are its own; none where everybody was in one place all month.
/// </summary>
internal sealed class SumSlices(KpiDbContext db, StoreMonthSums storeSums, IndicatorCatalogue catalogue)
{
    /// <summary>Puts into the slices whatever they need.</summary>
    public async Task Run(MonthSlices slices, StoreMonth month, DateTime now, CancellationToken ct)
    {
        var (people, stores) = (slices.PeopleNeeded, slices.StoresNeeded);
        if (people.Count == 0 && stores.Count == 0) return;
        var wanted = stores.SelectMany(s => s).Distinct().ToList();
        await storeSums.KeepUp(await db.Stores.Where(s => wanted.Contains(s.Id)).Select(s => s.Id).ToListAsync(ct), ct); // another store's own calculation keeps up its stock
        foreach (var zone in await StoreZones.Of(db, db.Records.Stores, ct))
        {
            List<DateTime> cuts = [.. slices.Starts.Skip(1).Select(day => LocalTime.StartOfDay(day, zone.Zone))];
            foreach (var indicator in catalogue.All)
            {
                var rows = indicator.Rows(db.Records, zone.Period([month], now));
                await OfPeople(slices, indicator, rows.Where(r => zone.StoreIds.Contains(r.StoreId)), [.. people[indicator.Number]], cuts, ct);
                await OfStores(slices, indicator, rows, [.. stores[indicator.Number].Intersect(zone.StoreIds)], cuts, ct);
            }
        }
    }

    private static async Task OfPeople(MonthSlices slices, IIndicator indicator, IQueryable<MeasureRow> rows, List<int> people, List<DateTime> cuts, CancellationToken ct)
    {
        if (people.Count == 0) return;
        var own = rows.Where(r => r.EmployeeId != null && people.Contains(r.EmployeeId.Value));
        foreach (var s in await SliceSums.Of(own, MeasureGrouping.Month | MeasureGrouping.Employee, cuts).ToListAsync(ct))
        {
            slices.AddPerson(indicator.Number, s.Key.EmployeeId!.Value, s.Key.Slice, s.Sums); // narrowed above
        }
    }

    private static async Task OfStores(MonthSlices slices, IIndicator indicator, IQueryable<MeasureRow> rows, List<int> stores, List<DateTime> cuts, CancellationToken ct)
    {
        if (stores.Count == 0) return;
        foreach (var s in await SliceSums.Of(rows.Where(r => stores.Contains(r.StoreId)), MeasureGrouping.Month | MeasureGrouping.Store, cuts).ToListAsync(ct))
        {
            slices.AddStore(indicator.Number, s.Key.StoreId, s.Key.Slice, s.Sums);
        }
    }
}
