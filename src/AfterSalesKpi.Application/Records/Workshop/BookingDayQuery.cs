using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Reads a day's bookings by the slots of the store's calendar.</summary>
public sealed class BookingDayQuery(KpiDbContext db)
{
    /// <summary>Bookings without a time that are shown.</summary>
    public const int MostUntimed = 30;

    // No store has so many bookings in a day; whoever sends them all the same is not waited for.
    private const int Most = 500;

    /// <summary>The bookings of a store of the scope.</summary>
    public async Task<BookingDay> Run(int storeId, DateOnly day, TimeZoneInfo zone, CancellationToken ct)
    {
        var kept = await db.StoreCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId, ct);
        var calendar = kept?.Calendar ?? WorkingCalendar.Always;
        var slots = kept is null ? BookingSlots.Usual : new BookingSlots(kept.SlotMinutes, kept.SlotCapacity);
        var (from, until) = (LocalTime.StartOfDay(day, zone), LocalTime.StartOfDay(day.AddDays(1), zone));
        var ofStore = db.WorkOrders.Where(o => o.StoreId == storeId && !o.Voided);
        var rows = await BookingRow.Of(db, ofStore.Where(o => o.AppointmentAt >= from && o.AppointmentAt < until))
            .OrderBy(r => r.AppointmentAt).ThenBy(r => r.Id).Take(Most).ToListAsync(ct);
        var untimed = await BookingRow.Of(db, ofStore.Where(o => o.DeliveredAt == null && o.CancelledAt == null && o.ReceivedAt == null && o.AppointmentAt == null))
            .OrderBy(r => r.BookedAt).ThenBy(r => r.Id).Take(MostUntimed).ToListAsync(ct);

        var bySlot = rows.ToLookup(r => slots.StartOf((int)LocalTime.FromUtc(r.AppointmentAt!.Value, zone).TimeOfDay.TotalMinutes)); // narrowed above
        var open = slots.OpenOn(calendar, day).ToDictionary(s => s.From, s => s.Opens);
        return new BookingDay(
            day, calendar.IsWorkingDay(day), kept?.Days.FirstOrDefault(d => d.On == day),
            [.. open.Keys.Union(bySlot.Select(s => s.Key)).Order().Select(Slot)], untimed);

        BookedSlot Slot(int minute) => new(
            TimeOnly.MinValue.AddMinutes(minute), At(open.GetValueOrDefault(minute, minute)), At(minute + slots.Minutes),
            open.ContainsKey(minute) ? slots.Capacity : kept is null ? null : 0, [.. bySlot[minute]]);

        DateTime At(int minute) => LocalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute), zone);
    }
}
