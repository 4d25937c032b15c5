using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>When deliveries enter the queue of calls: when the store opens on the working day after.</summary>
internal static class StoreOpenings
{
    /// <summary>Deliveries before that instant have been followed by an opening on a later day. A store without a calendar opens at midnight.</summary>
    public static DateTime OpenedAfter(WorkingCalendar calendar, TimeZoneInfo zone, DateTime now)
    {
        var today = LocalTime.DayOf(now, zone);
        for (var day = today; today.DayNumber - day.DayNumber <= CallRules.CallableFor / Elapsed.Day; day = day.AddDays(-1))
        {
            if (calendar.OpeningOf(day, zone) <= now) return LocalTime.StartOfDay(day, zone);
        }

        return now.AddSeconds(-CallRules.CallableFor); // closed all the time: nobody has entered
    }
}
