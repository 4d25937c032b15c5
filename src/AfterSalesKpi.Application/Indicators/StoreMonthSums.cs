using AfterSalesKpi.Application.Indicators.Summing;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Adds up every indicator's rows of one store and period, by the employee charged: one grouping statement for those that read the same records, and the group's own beside them.</summary>
public sealed class StoreMonthSums(KpiDbContext db, StockLedgerUpkeep stock)
{
    /// <summary>The sums, one an indicator and employee that has a row.</summary>
    public async Task<List<MonthMeasure>> Of(int groupId, int storeId, StoreMonth month, Period period, CancellationToken ct)
    {
        await stock.Run([storeId], ct);
        Dictionary<(int Indicator, int? EmployeeId), Measure> all = [];
        foreach (var statement in SumStatements.Of(db))
        {
            foreach (var (indicator, employee, sums) in await statement.Run(db, storeId, period, ct))
            {
                all[(indicator, employee)] = all.GetValueOrDefault((indicator, employee)) + sums;
            }
        }

        foreach (var (_, indicator, employee, sums) in await new OwnSums(db).Of([storeId], period, ct)) all[(indicator, employee)] = sums;
        return
        [
            .. all.OrderBy(s => s.Key.Indicator).ThenBy(s => s.Key.EmployeeId)
                .Select(s => new MonthMeasure(groupId, storeId, month, s.Key.Indicator, s.Key.EmployeeId, s.Value)),
        ];
    }

    /// <summary>Brings the stock of some stores up to date, before their rows are read.</summary>
    internal Task KeepUp(IReadOnlyCollection<int> storeIds, CancellationToken ct) => stock.Run([.. storeIds], ct);
}
