using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Finds the next slots of a store that have room.</summary>
public sealed class FreeSlotsQuery(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Slots that are offered.</summary>
    public const int Offered = 6;

    // A week with a holiday in it still has days on which the store opens.
    private const int Days = 14;
    private const int Most = 7000;

    /// <summary>The first slots with room from a day on, none that has begun.</summary>
    public async Task<List<FreeSlot>> Run(int storeId, DateOnly since, TimeZoneInfo zone, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var kept = await db.StoreCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId, ct);
        var calendar = kept?.Calendar ?? WorkingCalendar.Always;
        var slots = kept is null ? BookingSlots.Usual : new BookingSlots(kept.SlotMinutes, kept.SlotCapacity);
        var (first, end) = (LocalTime.StartOfDay(since, zone), LocalTime.StartOfDay(since.AddDays(Days), zone));
        var times = await db.WorkOrders
            .Where(o => o.StoreId == storeId && o.AppointmentAt >= first && o.AppointmentAt < end && !o.Voided && o.CancelledAt == null)
            .OrderBy(o => o.Id).Select(o => o.AppointmentAt!.Value).Take(Most).ToListAsync(ct); // narrowed above
        var taken = times.CountBy(at => slots.Around(at, zone).From).ToDictionary();
        var open =
            from day in Enumerable.Range(0, Days).Select(n => since.AddDays(n))
            from slot in slots.OpenOn(calendar, day)
            let at = LocalTime.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(slot.Opens), zone)
            where at > now
            let left = slots.Capacity - taken.GetValueOrDefault(slots.Around(at, zone).From)
            where left is null or > 0
            select new FreeSlot(at, left);
        return [.. open.Take(Offered)];
    }
}
