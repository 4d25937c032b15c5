using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Own;

/// <summary>What figures entered by hand refer to, looked up at once: indicators, people with their stores, and which months are closed.</summary>
internal sealed class OwnEntryPlaces
{
    private readonly Dictionary<string, OwnIndicator> indicators;
    private readonly FoundPlaces people;
    private readonly Dictionary<(int Store, StoreMonth Month), MonthState> closed;
    private readonly int firstDay;

    private OwnEntryPlaces(Dictionary<string, OwnIndicator> indicators, FoundPlaces people, Dictionary<(int, StoreMonth), MonthState> closed, int firstDay) =>
        (this.indicators, this.people, this.closed, this.firstDay) = (indicators, people, closed, firstDay);

    public static async Task<OwnEntryPlaces> Of(ImportWork work, List<ImportItem<OwnEntryPatch>> items, CancellationToken ct)
    {
        var own = await work.Db.OwnIndicators.AsNoTracking().OrderBy(i => i.Number).Take(OwnIndicator.Most).ToDictionaryAsync(i => i.Key, StringComparer.Ordinal, ct);
        var people = new FoundPlaces(work);
        await people.Load(items.Select(i => i.Patch.Employee), [], ct);
        return new OwnEntryPlaces(own, people, await Closed(work, items, ct), work.FirstDayOfMonth);
    }

    public OwnIndicator? Indicator(string? key) => key is null ? null : indicators.GetValueOrDefault(key);

    /// <summary>
    /// Whose figures they are and when they count. Refused: <c>own-month-ahead</c>, <c>own-month-closed</c>, <c>unknown-employee</c>, and
    /// <c>own-not-here</c> for somebody who did not belong to the store in the month.
    /// </summary>
    public Outcome<(int? EmployeeId, DateTime At)> Place(StoreClock store, StoreMonth month, string? number, DateTime now)
    {
        var (first, nextFirst) = month.Days(firstDay);
        var start = LocalTime.StartOfDay(first, store.Zone);
        if (start > now) return new Problem("month", "own-month-ahead", month.ToString());
        if (closed.TryGetValue((store.Id, month), out var state)) return new Problem("month", state == MonthState.Locked ? "own-month-locked" : "own-month-closed", month.ToString());
        if (number is null) return ((int?)null, start);
        if (people.Find(number) is not { } employee) return new Problem("employee", "unknown-employee", number);
        return FirstDayIn(employee, store.Id, first, nextFirst) is { } day ? ((int?)employee.Id, LocalTime.StartOfDay(day, store.Zone)) : new Problem("employee", "own-not-here", number, month.ToString());
    }

    /// <summary>The first day of the month on which somebody belonged to the store.</summary>
    private static DateOnly? FirstDayIn(Employee employee, int storeId, DateOnly first, DateOnly nextFirst)
    {
        var from = employee.HiredOn > first ? employee.HiredOn.Value : first;
        var until = employee.LeftOn < nextFirst.AddDays(-1) ? employee.LeftOn.Value.AddDays(1) : nextFirst;
        if (from >= until) return null;
        if (employee.AssignmentOn(from)?.StoreId == storeId) return from;
        return employee.Assignments.Where(a => a.StoreId == storeId && a.Since > from && a.Since < until).Select(a => (DateOnly?)a.Since).Min();
    }

    private static async Task<Dictionary<(int, StoreMonth), MonthState>> Closed(ImportWork work, List<ImportItem<OwnEntryPatch>> items, CancellationToken ct)
    {
        List<StoreMonth> months = [.. items.Select(i => i.Patch.Meant).OfType<StoreMonth>().Distinct()];
        if (months.Count == 0) return [];
        var (from, to) = (StoreMonth.FromIndex(months.Min(m => m.Index)), StoreMonth.FromIndex(months.Max(m => m.Index)));
        var stores = items.Select(i => i.Store!.Id).Distinct().ToList(); // placed, because they stand
        var found = await Chunks.Find(stores, some => work.Db.AppraisalMonths.AsNoTracking()
            .Where(m => some.Contains(m.StoreId) && m.Month >= from && m.Month <= to && m.State >= MonthState.Published).Select(m => new { m.StoreId, m.Month, m.State }), ct);
        return found.ToDictionary(m => (m.StoreId, m.Month), m => m.State);
    }
}
