using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Adds up every indicator's rows of one store and period, by the employee charged: one grouping statement an indicator.</summary>
public sealed class StoreMonthSums(KpiDbContext db, StockLedgerUpkeep stock)
{
    /// <summary>The sums, one an indicator and employee that has a row.</summary>
    public async Task<List<MonthMeasure>> Of(int groupId, int storeId, StoreMonth month, Period period, CancellationToken ct)
    {
        await stock.Run([storeId], ct);
        List<MonthMeasure> all = [];
        foreach (var indicator in IndicatorCatalogue.All)
        {
            var sums = await indicator.Rows(db.Records, period)
                .Where(r => r.StoreId == storeId)
                .GroupBy(r => r.EmployeeId)
                .Select(g => new
                {
                    EmployeeId = g.Key,
                    Numerator = g.Sum(r => r.Numerator),
                    Denominator = g.Sum(r => r.Denominator),
                    Sample = g.Sum(r => r.Denominator > 0 ? 1 : 0),
                })
                .ToListAsync(ct);
            all.AddRange(sums.OrderBy(s => s.EmployeeId).Select(s =>
                new MonthMeasure(groupId, storeId, month, indicator.Number, s.EmployeeId, new Measure(s.Numerator, s.Denominator, s.Sample))));
        }

        return all;
    }

    /// <summary>Brings the stock of some stores up to date, before their rows are read.</summary>
    internal Task KeepUp(IReadOnlyCollection<int> storeIds, CancellationToken ct) => stock.Run([.. storeIds], ct);
}
