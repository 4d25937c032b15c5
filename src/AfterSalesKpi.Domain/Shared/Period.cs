namespace AfterSalesKpi.Domain.Shared;

/// <summary>
/// A half-open stretch of time in UTC, <c>[From, Until)</c>. What is counted never lies in the future: whoever makes a period for
/// counting ends it at the present (see <see cref="UpTo"/>).
/// </summary>
/// <param name="From">The first instant inside.</param>
/// <param name="Until">The first instant after it.</param>
public readonly record struct Period(DateTime From, DateTime Until)
{
    /// <summary>True when the instant lies inside.</summary>
    public bool Contains(DateTime at) => at >= From && at < Until;

    /// <summary>The same period, ended after the present second, so that what is yet to happen does not count.</summary>
    public Period UpTo(DateTime now)
    {
        var end = Elapsed.Cut(now).AddSeconds(1);
        return end < Until ? this with { Until = end < From ? From : end } : this;
    }

    /// <summary>The period some seconds earlier: where to look for what makes a row inside this one after a wait.</summary>
    public Period Earlier(long seconds) => new(From.AddSeconds(-seconds), Until.AddSeconds(-seconds));

    /// <summary>The smallest period that holds both.</summary>
    public Period Spanning(Period other) => new(From < other.From ? From : other.From, Until > other.Until ? Until : other.Until);
}
