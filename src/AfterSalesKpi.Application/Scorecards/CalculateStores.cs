using System.Runtime.ExceptionServices;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Calculates a month of some stores: sums of every indicator, then scorecards from the sums. Records are summed for several stores at
/// once, each store is saved by itself, so it may be broken off anywhere. Safe to run twice, at once, on two machines or after a crash: a run
/// that was overtaken saves nothing, and a run that finds nothing new changes nothing. The scope must be the group.
/// </summary>
public sealed class CalculateStores(KpiDbContext db, CalculateTogether together, TimeProvider clock)
{
    /// <summary>How many stores are summed at once: enough for what a statement costs in itself to be small, few enough to be done within a second or two.</summary>
    public const int MostAtOnce = 10;

    /// <summary>
    /// Calculates them; what came of each, by store. Refused: <c>unknown-store</c>, <c>month-published</c>, <c>month-locked</c>,
    /// <c>month-ahead</c>, <c>run-overtaken</c>.
    /// </summary>
    /// <param name="storeIds">The stores.</param>
    /// <param name="month">The month.</param>
    /// <param name="done">Told after each store.</param>
    /// <param name="ct">Stops the work; what is not saved stays marked.</param>
    /// <exception cref="AggregateException">Several stores failed. One that fails does not keep the others from being calculated.</exception>
    public async Task<IReadOnlyDictionary<int, Outcome>> Run(IReadOnlyCollection<int> storeIds, StoreMonth month, Action<int>? done, CancellationToken ct)
    {
        Dictionary<int, Outcome> outcomes = [];
        List<Exception> failures = [];
        void Tell(int store, Outcome outcome)
        {
            outcomes[store] = outcome;
            done?.Invoke(store);
        }

        var stores = await db.Stores.AsNoTracking().Where(s => storeIds.Contains(s.Id)).OrderBy(s => s.Id)
            .Select(s => new { s.Id, s.GroupId, s.TimeZone, FirstDay = db.Groups.Where(g => g.Id == s.GroupId).Select(g => g.FirstDayOfMonth).Single() }).ToListAsync(ct);
        foreach (var unknown in storeIds.Except(stores.Select(s => s.Id))) Tell(unknown, Outcome.Refused("store", "unknown-store", unknown));
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var zone in stores.GroupBy(s => (s.GroupId, s.TimeZone, s.FirstDay)))
        {
            var period = month.Period(LocalTime.Zone(zone.Key.TimeZone), zone.Key.FirstDay);
            if (period.From > now)
            {
                foreach (var store in zone) Tell(store.Id, Outcome.Refused("month", "month-ahead", month.ToString()));
                continue;
            }

            foreach (var some in zone.Select(s => s.Id).Chunk(MostAtOnce))
            {
                failures.AddRange(await together.Run(new MonthOfStores(zone.Key.GroupId, some, month, zone.Key.FirstDay, period.UpTo(now), now), Tell, ct));
            }
        }

        if (failures is [var only]) ExceptionDispatchInfo.Throw(only);
        return failures.Count == 0 ? outcomes : throw new AggregateException(failures);
    }
}
