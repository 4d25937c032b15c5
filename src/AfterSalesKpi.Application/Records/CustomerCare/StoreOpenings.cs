using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>When deliveries enter the queue of calls: when the store opens on the working day after.</summary>
internal static class StoreOpenings
{
    /// <summary>Deliveries before that instant have been followed by an opening on a later day. A store without a calendar opens at midnight.</summary>
    public static DateTime OpenedAfter(TimeZoneInfo zone, DateTime now) => LocalTime.StartOfDay(LocalTime.DayOf(now, zone), zone);
}
