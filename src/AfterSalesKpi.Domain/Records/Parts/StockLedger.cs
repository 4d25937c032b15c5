using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>
/// 库存账: makes days of movements (indicators.md no. 10). Movements apply in order of time, then reference, whatever the order in
/// which they arrived, so what came late or was corrected is simply played again.
/// </summary>
public static class StockLedger
{
    /// <summary>No stock: what a store starts with.</summary>
    public static readonly IReadOnlyDictionary<long, StockPool> Empty = new Dictionary<long, StockPool>();

    /// <summary>Plays the movements of some local days of one store.</summary>
    /// <param name="opening">The pools, by part, before the first day.</param>
    /// <param name="entries">The movements within those days, in any order.</param>
    /// <param name="first">The first day.</param>
    /// <param name="next">The first day after them.</param>
    /// <param name="zone">The store's time zone.</param>
    /// <exception cref="ArgumentException">A movement lies outside the days.</exception>
    public static StockReplay Replay(
        IReadOnlyDictionary<long, StockPool> opening, IEnumerable<StockEntry> entries, DateOnly first, DateOnly next, TimeZoneInfo zone)
    {
        var pools = new Dictionary<long, StockPool>(opening);
        var held = pools.Values.Sum(p => p.ValueFen);
        var days = new List<StockDayTotals>();
        using var entry = entries.OrderBy(e => e.At).ThenBy(e => e.Reference, StringComparer.Ordinal).GetEnumerator();
        var more = entry.MoveNext();
        if (more && entry.Current.At < LocalTime.StartOfDay(first, zone)) throw new ArgumentException("A movement before the first day.", nameof(entries));
        for (var day = first; day < next; day = day.AddDays(1))
        {
            long issued = 0;
            var end = LocalTime.StartOfDay(day.AddDays(1), zone);
            for (; more && entry.Current.At < end; more = entry.MoveNext())
            {
                var (moved, worth) = (entry.Current, 0L);
                var before = pools.GetValueOrDefault(moved.PartId);
                (pools[moved.PartId], worth) = before.Apply(moved.Kind, moved.Quantity, moved.UnitCostFen, moved.PartCostFen);
                held += pools[moved.PartId].ValueFen - before.ValueFen;
                issued += TurnedOver(moved.Kind) * worth;
            }

            days.Add(new StockDayTotals(day, issued, held));
        }

        return more ? throw new ArgumentException("A movement after the last day.", nameof(entries)) : new StockReplay(days, pools);
    }

    /// <summary>The pools after some movements, whatever days they lie in.</summary>
    /// <param name="opening">The pools, by part, before the first of them.</param>
    /// <param name="entries">The movements, in any order.</param>
    public static Dictionary<long, StockPool> Play(IReadOnlyDictionary<long, StockPool> opening, IEnumerable<StockEntry> entries)
    {
        var pools = new Dictionary<long, StockPool>(opening);
        foreach (var moved in entries.OrderBy(e => e.At).ThenBy(e => e.Reference, StringComparer.Ordinal))
        {
            (pools[moved.PartId], _) = pools.GetValueOrDefault(moved.PartId).Apply(moved.Kind, moved.Quantity, moved.UnitCostFen, moved.PartCostFen);
        }

        return pools;
    }

    /// <summary>The last second of a local day, at which its row counts, so that the row lies in the day's month.</summary>
    public static DateTime LastSecond(DateOnly day, TimeZoneInfo zone) => LocalTime.StartOfDay(day.AddDays(1), zone).AddSeconds(-1);

    private static int TurnedOver(StockMovementKind kind) => kind switch
    {
        StockMovementKind.Issue or StockMovementKind.CounterSale => 1,
        StockMovementKind.Return => -1,
        _ => 0,
    };
}
