using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>The slots into which a store's day is divided for bookings; counted from midnight, so that they are the same on every day.</summary>
/// <param name="Minutes">Length of a slot.</param>
/// <param name="Capacity">Bookings that a slot takes; null where the store has not said.</param>
public sealed record BookingSlots(int Minutes, int? Capacity)
{
    /// <summary>Of a store that has not said otherwise: an hour each, as many bookings as come.</summary>
    public static readonly BookingSlots Usual = new(60, null);

    // A store that is always open shows the hours in which people come.
    private static readonly OpenSpan UsualDay = new(8 * 60, 18 * 60);

    /// <summary>When the slot of a minute of the day begins, in minutes.</summary>
    public int StartOf(int minute) => minute / Minutes * Minutes;

    /// <summary>The slot of an instant: its first moment and the first one after it, UTC.</summary>
    public Period Around(DateTime utc, TimeZoneInfo zone)
    {
        var local = LocalTime.FromUtc(utc, zone);
        var from = local.Date.AddMinutes(StartOf((int)local.TimeOfDay.TotalMinutes));
        return new Period(LocalTime.ToUtc(from, zone), LocalTime.ToUtc(from.AddMinutes(Minutes), zone));
    }

    /// <summary>The slots of a local day during which the store is open: the minute at which each begins, and the first one at which somebody is there.</summary>
    public IEnumerable<(int From, int Opens)> OpenOn(WorkingCalendar calendar, DateOnly day) =>
        (calendar.IsAlways ? [UsualDay] : calendar.HoursOn(day)).SelectMany(Starts).DistinctBy(s => s.From);

    private IEnumerable<(int From, int Opens)> Starts(OpenSpan span)
    {
        for (var minute = StartOf(span.From); minute < span.Until; minute += Minutes) yield return (minute, Math.Max(minute, span.From));
    }
}
