namespace AfterSalesKpi.Domain.Shared;

/// <summary>
/// Time arithmetic that means the same in memory and on every database: whole seconds between two instants, and an instant some
/// seconds later. Each database's translation stands in Data/Providers; the bodies here serve lists and tests.
/// </summary>
public static class Elapsed
{
    /// <summary>Seconds in a day of 24 hours; "n days after" is n of these (indicators.md, rule 3).</summary>
    public const int Day = 86_400;

    /// <summary>Seconds from one instant to the other, counted by whole-second boundaries; negative when <paramref name="to"/> is earlier.</summary>
    public static long Seconds(DateTime from, DateTime to) => Whole(to) - Whole(from);

    /// <summary>The instant some seconds after another.</summary>
    public static DateTime After(DateTime at, int seconds) => at.AddSeconds(seconds);

    /// <summary>An instant with its fraction of a second cut off, as all stored instants are.</summary>
    public static DateTime Cut(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), at.Kind);

    private static long Whole(DateTime t) => t.Ticks / TimeSpan.TicksPerSecond;
}
