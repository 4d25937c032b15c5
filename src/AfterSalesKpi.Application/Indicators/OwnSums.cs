using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Adds up the rows of the group's own indicators, by store and employee charged: one grouping statement for all that are entered by hand, one for
/// each that is counted from records, none where the group has none.
/// </summary>
internal sealed class OwnSums(KpiDbContext db)
{
    /// <summary>The sums of some stores in a period, one an indicator, store and employee that has a row.</summary>
    public async Task<List<(int StoreId, int Indicator, int? EmployeeId, Measure Sums)>> Of(IReadOnlyCollection<int> storeIds, Period period, CancellationToken ct)
    {
        var own = (await GroupCatalogue.Of(db, ct)).Own.ToList();
        List<(int, int, int?, Measure)> all = [];
        if (own.Exists(i => i.Own.IsByHand)) all.AddRange(await ByHand(own, storeIds, period, ct));
        foreach (var indicator in own.Where(i => !i.Own.IsByHand))
        {
            var rows = indicator.Rows(db.Records, period).Where(r => storeIds.Contains(r.StoreId));
            foreach (var s in await SliceSums.Of(rows, MeasureGrouping.Store | MeasureGrouping.Employee, []).ToListAsync(ct))
            {
                all.Add((s.Key.StoreId, indicator.Number, s.Key.EmployeeId, s.Sums));
            }
        }

        return all;
    }

    private async Task<IEnumerable<(int, int, int?, Measure)>> ByHand(List<DefinedIndicator> own, IReadOnlyCollection<int> storeIds, Period period, CancellationToken ct)
    {
        var numbers = own.Where(i => i.Own.IsByHand).ToDictionary(i => i.Own.Id, i => i.Number);
        var entries = db.Records.OwnEntries.Where(e => storeIds.Contains(e.StoreId) && e.At >= period.From && e.At < period.Until);
        var sums = await entries.GroupBy(e => new { e.IndicatorId, e.StoreId, e.EmployeeId }).Select(g => new
        {
            g.Key, Numerator = g.Sum(e => e.Numerator), Denominator = g.Sum(e => e.Denominator), Sample = g.Count(e => e.Denominator > 0),
        }).ToListAsync(ct);
        return sums.Where(s => numbers.ContainsKey(s.Key.IndicatorId))
            .Select(s => (s.Key.StoreId, numbers[s.Key.IndicatorId], s.Key.EmployeeId, new Measure(s.Numerator, s.Denominator, s.Sample)));
    }
}
