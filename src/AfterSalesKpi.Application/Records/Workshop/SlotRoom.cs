using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Whether a store takes one more booking at some time. It says what stands against it; people decide.</summary>
public sealed class SlotRoom(KpiDbContext db)
{
    /// <summary>The code of the problem that the store is closed then.</summary>
    public const string Closed = "slot-closed";

    /// <summary>The code of the problem that the slot has no room left.</summary>
    public const string Full = "slot-full";

    /// <summary>
    /// The same within the transaction that writes the booking: from here to its end nobody else of the group writes, so that two people who take
    /// the last place at one moment do not both get it.
    /// </summary>
    /// <param name="storeId">The store.</param>
    /// <param name="at">The time, UTC.</param>
    /// <param name="except">A booking that does not count because it is the one to be moved.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Problem?> Claim(int storeId, DateTime at, long? except, CancellationToken ct)
    {
        if (!await db.StoreCalendars.AnyAsync(c => c.StoreId == storeId, ct)) return null;
        await db.WriteAlone(ct);
        return await Refusal(storeId, at, except, ct);
    }

    /// <summary>
    /// What stands against a booking: <c>appointmentAt</c> <see cref="Closed"/> or <see cref="Full"/> with the bookings taken and the room there is;
    /// null when nothing does. A store without a calendar takes everything.
    /// </summary>
    /// <param name="storeId">The store.</param>
    /// <param name="at">The time, UTC.</param>
    /// <param name="except">A booking that does not count because it is the one to be moved.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Problem?> Refusal(int storeId, DateTime at, long? except, CancellationToken ct)
    {
        if (await db.StoreCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.StoreId == storeId, ct) is not { } kept) return null;
        var zone = LocalTime.Zone(await db.Stores.Where(s => s.Id == storeId).Select(s => s.TimeZone).SingleAsync(ct));
        if (!kept.Calendar.IsOpen(LocalTime.FromUtc(at, zone))) return new Problem("appointmentAt", Closed);
        var (from, until) = new BookingSlots(kept.SlotMinutes, kept.SlotCapacity).Around(at, zone);
        var taken = await db.WorkOrders.CountAsync(
            o => o.StoreId == storeId && o.AppointmentAt >= from && o.AppointmentAt < until && !o.Voided && o.CancelledAt == null && o.Id != except, ct);
        return taken < kept.SlotCapacity ? null : new Problem("appointmentAt", Full, taken, kept.SlotCapacity);
    }
}
