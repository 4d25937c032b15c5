using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Organization;

/// <summary>A store's calendar by its own wall clock.</summary>
/// <param name="Calendar">When it is open.</param>
/// <param name="Zone">Its time zone.</param>
public sealed record StoreHours(WorkingCalendar Calendar, TimeZoneInfo Zone)
{
    /// <summary>Of a store without a calendar, in whatever zone.</summary>
    public static readonly StoreHours Always = new(WorkingCalendar.Always, TimeZoneInfo.Utc);

    /// <summary>Seconds between two instants during which the store is open.</summary>
    public long SecondsOpen(DateTime utcFrom, DateTime utcTo) => Calendar.SecondsOpen(utcFrom, utcTo, Zone);

    /// <summary>The instant itself while the store is open, else when it opens next; for a store that stays closed, the instant itself.</summary>
    public DateTime NextOpening(DateTime utc) => Calendar.NextOpening(utc, Zone) ?? utc;

    /// <summary>The local day of an instant.</summary>
    public DateOnly DayOf(DateTime utc) => LocalTime.DayOf(utc, Zone);

    /// <summary>The end of the n-th working day after the day of an instant: when a window of n working days closes.</summary>
    public DateTime EndOfWorkingDay(DateTime utc, int workingDays) =>
        LocalTime.StartOfDay(Calendar.AddWorkingDays(DayOf(utc), workingDays).AddDays(1), Zone);

    /// <summary>When the store opens on the first working day after the day of an instant.</summary>
    public DateTime OpeningOfNextWorkingDay(DateTime utc)
    {
        var day = Calendar.NextWorkingDay(DayOf(utc));
        return Calendar.OpeningOf(day, Zone) ?? LocalTime.StartOfDay(day, Zone);
    }
}
