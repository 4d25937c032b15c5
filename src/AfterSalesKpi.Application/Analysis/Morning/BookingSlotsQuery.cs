using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Counts a day's bookings by the slots of the store's calendar.</summary>
public sealed class BookingSlotsQuery(KpiDbContext db)
{
    /// <summary>The slots of a day for which somebody is booked, in order.</summary>
    public async Task<List<BookingSlot>> Run(int storeId, Period day, TimeZoneInfo zone, CancellationToken ct)
    {
        var taken = await db.StoreCalendars.Where(c => c.StoreId == storeId).Select(c => new { c.SlotMinutes, c.SlotCapacity }).SingleOrDefaultAsync(ct);
        var booked = await db.WorkOrders
            .Where(o => o.StoreId == storeId && o.AppointmentAt >= day.From && o.AppointmentAt < day.Until && !o.Voided && o.CancelledAt == null)
            .Select(o => o.AppointmentAt!.Value).ToListAsync(ct); // narrowed above
        var slots = taken is null ? BookingSlots.Usual : new BookingSlots(taken.SlotMinutes, taken.SlotCapacity);
        return
        [
            .. booked.Select(at => slots.StartOf((int)LocalTime.FromUtc(at, zone).TimeOfDay.TotalMinutes))
                .GroupBy(from => from).OrderBy(slot => slot.Key)
                .Select(slot => new BookingSlot(TimeOnly.MinValue.AddMinutes(slot.Key), slot.Count(), slots.Capacity)),
        ];
    }
}
