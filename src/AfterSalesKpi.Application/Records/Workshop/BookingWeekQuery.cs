using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Counts the bookings of a week by day, from Monday.</summary>
public sealed class BookingWeekQuery(KpiDbContext db)
{
    private const int Days = 7;
    private const int Most = 3500;

    /// <summary>The week in which a day lies, of a store of the scope.</summary>
    public async Task<List<BookingWeekDay>> Run(int storeId, DateOnly day, TimeZoneInfo zone, CancellationToken ct)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days));
        var kept = await db.StoreCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId, ct);
        var calendar = kept?.Calendar ?? WorkingCalendar.Always;
        var (from, until) = (LocalTime.StartOfDay(monday, zone), LocalTime.StartOfDay(monday.AddDays(Days), zone));
        var times = await db.WorkOrders
            .Where(o => o.StoreId == storeId && o.AppointmentAt >= from && o.AppointmentAt < until && !o.Voided && o.CancelledAt == null)
            .OrderBy(o => o.Id).Select(o => o.AppointmentAt!.Value).Take(Most).ToListAsync(ct); // narrowed above
        var counts = times.CountBy(at => LocalTime.DayOf(at, zone)).ToDictionary();
        return
        [
            .. Enumerable.Range(0, Days).Select(n => monday.AddDays(n)).Select(d => new BookingWeekDay(
                d, counts.GetValueOrDefault(d), kept is null ? null : new BookingSlots(kept.SlotMinutes, kept.SlotCapacity).OpenOn(calendar, d).Count() * kept.SlotCapacity,
                calendar.IsWorkingDay(d), kept?.Days.FirstOrDefault(s => s.On == d))),
        ];
    }
}
