using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Collects the months and stock days that a piece of work makes out of date; <see cref="Rows"/> go into the same transaction. Months
/// that have not begun are left out: they are calculated whole when they come.
/// </summary>
internal sealed class MonthMarks(DateTime now)
{
    private readonly HashSet<(StoreClock Store, StoreMonth Month)> months = [];
    private readonly Dictionary<StoreClock, DateTime> stocks = [];

    /// <summary>Marks the months of some instants (see <see cref="RowTimes"/>).</summary>
    public void Touch(StoreClock store, params ReadOnlySpan<DateTime?> times)
    {
        foreach (var at in times)
        {
            if (at is { } time && time <= now) months.Add((store, store.MonthOf(time).Month));
        }
    }

    /// <summary>Marks every month from an instant to the present one.</summary>
    public void TouchSince(StoreClock store, DateTime from)
    {
        if (from > now) return;
        var last = store.MonthOf(now).Month;
        for (var month = store.MonthOf(from).Month; month <= last; month = month.AddMonths(1)) months.Add((store, month));
    }

    /// <summary>Marks a store's stock to be played again from an instant on, and with it every month since.</summary>
    public void TouchStock(StoreClock store, DateTime? from)
    {
        if (from is not { } time) return;
        if (!stocks.TryGetValue(store, out var earliest) || time < earliest) stocks[store] = time;
    }

    /// <summary>The marks to be written.</summary>
    public IReadOnlyList<object> Rows()
    {
        foreach (var (store, from) in stocks) TouchSince(store, from);
        return
        [
            .. stocks.Select(s => new StockToReplay(s.Key.GroupId, s.Key.Id, s.Value)),
            .. months.OrderBy(m => m.Store.Id).ThenBy(m => m.Month).Select(m => new MonthToCalculate(m.Store.GroupId, m.Store.Id, m.Month)),
        ];
    }
}
