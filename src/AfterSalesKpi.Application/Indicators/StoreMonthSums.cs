using AfterSalesKpi.Application.Indicators.Summing;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Adds up every indicator's rows of some stores and a period, by the employee charged: one grouping statement for those that read the same
/// records, whatever the number of stores, because most of what a statement costs does not grow with them; the group's own beside them.
/// </summary>
public sealed class StoreMonthSums(KpiDbContext db, StockLedgerUpkeep stock)
{
    /// <summary>The sums by store, one an indicator and employee that has a row.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="storeIds">The stores; their months have the same bounds.</param>
    /// <param name="month">The month.</param>
    /// <param name="period">Its bounds.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Dictionary<int, List<MonthMeasure>>> Of(int groupId, IReadOnlyCollection<int> storeIds, StoreMonth month, Period period, CancellationToken ct)
    {
        await stock.Run(storeIds, ct);
        int[] stores = [.. storeIds];
        Dictionary<(int StoreId, int Indicator, int? EmployeeId), Measure> all = [];
        foreach (var statement in SumStatements.Of(db))
        {
            foreach (var (indicator, key, sums) in await statement.Run(db, stores, period, ct))
            {
                var at = (key.StoreId, indicator, key.EmployeeId);
                all[at] = all.GetValueOrDefault(at) + sums;
            }
        }

        foreach (var (store, indicator, employee, sums) in await new OwnSums(db).Of(stores, period, ct)) all[(store, indicator, employee)] = sums;
        var found = all.OrderBy(s => s.Key.Indicator).ThenBy(s => s.Key.EmployeeId)
            .ToLookup(s => s.Key.StoreId, s => new MonthMeasure(groupId, s.Key.StoreId, month, s.Key.Indicator, s.Key.EmployeeId, s.Value));
        return stores.ToDictionary(s => s, s => found[s].ToList());
    }

    /// <summary>Brings the stock of some stores up to date, before their rows are read.</summary>
    internal Task KeepUp(IReadOnlyCollection<int> storeIds, CancellationToken ct) => stock.Run([.. storeIds], ct);
}
