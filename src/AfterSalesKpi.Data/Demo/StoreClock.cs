using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Data.Demo;

/// <summary>
/// A store's wall clock, stopped at the moment up to which the demo tells. Everything is thought out in local time; what would happen
/// later than that moment has not happened.
/// </summary>
internal sealed class StoreClock(TimeZoneInfo zone, DateTime until)
{
    private DateOnly day;
    private DateTime dayStarts;

    public TimeZoneInfo Zone => zone;

    /// <summary>The moment at which the story stops, local.</summary>
    public DateTime Now { get; } = LocalTime.FromUtc(until, zone);

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public bool Passed(DateTime local) => local <= Now;

    /// <summary>A local moment as an instant.</summary>
    public DateTime Utc(DateTime local)
    {
        var on = DateOnly.FromDateTime(local);
        if (on != day) (day, dayStarts) = (on, LocalTime.StartOfDay(on, zone)); // asking the zone a dozen times an order is slow
        return Elapsed.Cut(dayStarts + local.TimeOfDay);
    }

    /// <summary>The instant, or null when it has not come yet.</summary>
    public DateTime? Seen(DateTime? local) => local is { } at && Passed(at) ? Utc(at) : null;
}
