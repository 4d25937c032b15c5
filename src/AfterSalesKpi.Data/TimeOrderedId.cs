using System.Security.Cryptography;

namespace AfterSalesKpi.Data;

/// <summary>
/// Record numbers made in the process: 41 bits of milliseconds since 2020, 22 bits that count on from a random start. So records that
/// refer to each other can be written in bulk without asking the database for numbers, and new rows go to the end of every index. Two
/// nodes that should ever draw the same number are told so by the primary key, never silently.
/// </summary>
public static class TimeOrderedId
{
    private const int CounterBits = 22;
    private static readonly DateTime Epoch = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static long last = Now() | (uint)RandomNumberGenerator.GetInt32(1 << CounterBits);

    /// <summary>The next number; every call gives a greater one.</summary>
    public static long Next()
    {
        while (true)
        {
            var before = Interlocked.Read(ref last);
            // A new millisecond starts at a random place of the lower half, so that nodes seldom meet; within one it counts on, and asks for
            // no randomness, which is dear.
            var now = Now();
            var fresh = now > before ? now | (uint)RandomNumberGenerator.GetInt32(1 << (CounterBits - 1)) : now;
            var next = fresh > before + (1 << CounterBits) ? fresh : before + 1;
            if (Interlocked.CompareExchange(ref last, next, before) == before) return next;
        }
    }

    private static long Now() => (long)(DateTime.UtcNow - Epoch).TotalMilliseconds << CounterBits;
}
