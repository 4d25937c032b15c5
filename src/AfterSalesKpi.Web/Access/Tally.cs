using System.Collections.Concurrent;

namespace AfterSalesKpi.Web.Access;

/// <summary>Counts what happens under a key within a stretch of time and says when it is too much. Kept in memory, one for each machine.</summary>
public sealed class Tally(int most, TimeSpan window, TimeProvider clock)
{
    // Beyond this, what has run out is thrown away, so that made-up keys cannot fill the memory.
    private const int ManyKeys = 10_000;
    private readonly ConcurrentDictionary<string, Count> counts = new();

    /// <summary>Counts one more; null when that is still allowed, else how long to wait. What is refused is not counted.</summary>
    public TimeSpan? Take(string key)
    {
        var now = clock.GetUtcNow();
        if (counts.Count > ManyKeys) Forget(now);
        TimeSpan? wait = null;
        counts.AddOrUpdate(
            key,
            _ =>
            {
                wait = most > 0 ? null : window;
                return new Count(most > 0 ? 1 : 0, now + window);
            },
            (_, count) =>
            {
                if (count.Until <= now) count = new Count(0, now + window);
                wait = count.Times < most ? null : count.Until - now;
                return wait is null ? count with { Times = count.Times + 1 } : count;
            });
        return wait;
    }

    /// <summary>Takes one back, for an attempt that turned out not to count.</summary>
    public void GiveBack(string key)
    {
        if (counts.TryGetValue(key, out var count) && count.Times > 0) counts.TryUpdate(key, count with { Times = count.Times - 1 }, count);
    }

    /// <summary>Begins anew.</summary>
    public void Clear(string key) => counts.TryRemove(key, out _);

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, count) in counts.Where(c => c.Value.Until <= now)) counts.TryRemove(KeyValuePair.Create(key, count));
    }

    private sealed record Count(int Times, DateTimeOffset Until);
}
