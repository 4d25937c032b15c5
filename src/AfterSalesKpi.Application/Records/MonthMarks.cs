using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Collects the months and stock days that a piece of work makes out of date; <see cref="Write"/> puts the marks into the same
/// transaction. Months that have not begun are left out: they are calculated whole when they come.
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

    /// <summary>Marks every month that some local days lie in, as far as it has begun.</summary>
    public void TouchDays(StoreClock store, DateOnly first, DateOnly last)
    {
        var until = LocalTime.StartOfDay(last, store.Zone);
        for (var at = LocalTime.StartOfDay(first, store.Zone); at <= until && at <= now; at = store.MonthOf(at).Period.Until) Touch(store, at);
    }

    /// <summary>Marks a store's stock to be played again from an instant on, and with it every month since.</summary>
    public void TouchStock(StoreClock store, DateTime? from)
    {
        if (from is not { } time) return;
        if (!stocks.TryGetValue(store, out var earliest) || time < earliest) stocks[store] = time;
    }

    /// <summary>
    /// Writes the marks. A visit to one store may turn a row of another store, also one that this work may not touch; a mark says nothing
    /// but "calculate again", so it alone is written for the whole group.
    /// </summary>
    public async Task Write(KpiDbContext db, CancellationToken ct)
    {
        foreach (var (store, from) in stocks) TouchSince(store, from);
        if (months.Count == 0 && stocks.Count == 0) return;
        var scope = db.Scope;
        db.Scope = AccessScope.OfGroup(scope.GroupId);
        try
        {
            db.AddRange(stocks.Select(s => new StockToReplay(s.Key.GroupId, s.Key.Id, s.Value)));
            db.AddRange(months.OrderBy(m => m.Store.Id).ThenBy(m => m.Month).Select(m => new MonthToCalculate(m.Store.GroupId, m.Store.Id, m.Month)));
            await db.SaveChangesAsync(ct);
        }
        finally
        {
            db.Scope = scope;
        }
    }
}
