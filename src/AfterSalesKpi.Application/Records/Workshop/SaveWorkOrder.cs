using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Saves an order that a person entered or corrected: judged, linked and marked like an order that comes in by
/// <see cref="ImportWorkOrders"/>, but with every problem named at once, and never over a version that the person has not seen.
/// </summary>
public sealed class SaveWorkOrder(ImportTransaction transaction, KpiDbContext db, NextOrderNumber nextNumber, SlotRoom room)
{
    /// <summary>The code of the problem that somebody else has saved the order since it was opened.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    private const string CustomerLetters = "C";

    /// <summary>What is wrong with an order by itself, whatever else is kept; empty when it is sound.</summary>
    public static List<Problem> Check(OrderEntry entry)
    {
        var problems = new List<Problem>();
        if (string.IsNullOrWhiteSpace(entry.Customer.Name)) problems.Add(new Problem("customer.name", "required"));
        if (string.IsNullOrWhiteSpace(entry.Vehicle.Vin))
        {
            if (!IsBooking(entry)) problems.Add(new Problem("vehicle.vin", "required"));
            else if (string.IsNullOrWhiteSpace(entry.Vehicle.Plate)) problems.Add(new Problem("vehicle.plate", "required"));
        }
        else if (VehicleNumber.Clean(entry.Vehicle.Vin) is null) problems.Add(new Problem("vehicle.vin", "invalid"));
        if (string.IsNullOrWhiteSpace(entry.Advisor)) problems.Add(new Problem("advisor", "required"));
        problems.AddRange(WorkOrderRules.Check(entry.Facts));
        return problems;
    }

    /// <summary>
    /// Saves it. Sending the same new order twice makes one order: the same vehicle received at the same moment by the same advisor for
    /// the same kind of service.
    /// </summary>
    /// <returns>
    /// Where the order is; or what is wrong with it: <c>unknown-store</c>, <c>unknown-order</c>, <c>taken</c> for a number of another
    /// order, <see cref="ChangedMeanwhile"/>, or broken rules of the order.
    /// </returns>
    public async Task<Outcome<SavedOrder>> Run(OrderEntry entry, CancellationToken ct)
    {
        var problems = Check(entry);
        return problems.Count > 0 ? problems : await transaction.Run(work => Save(work, entry, ct), ct);
    }

    private async Task<Outcome<SavedOrder>> Save(ImportWork work, OrderEntry entry, CancellationToken ct)
    {
        await work.LoadStores([entry.Store], ct);
        if (work.Store(entry.Store) is not { } store) return new Problem("store", "unknown-store", entry.Store);
        if (entry.Version is { } seen)
        {
            // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
            var order = await db.WorkOrders.Include(o => o.Jobs).SingleOrDefaultAsync(o => o.StoreId == store.Id && o.Number == entry.Number, ct);
            if (order is null) return new Problem("number", "unknown-order", entry.Number ?? "");
            if (order.Version != seen) return new Problem("version", ChangedMeanwhile);
        }
        else
        {
            if (await SentBefore(store, entry, ct) is { } number) return new SavedOrder(store.Code, number);
            if (IsBooking(entry) && !entry.MayOverbook && await room.Claim(store.Id, entry.Facts.AppointmentAt!.Value, null, ct) is { } full) return full; // a booking has one
            if (entry.Vehicle.Vin is null) entry = entry with { Vehicle = entry.Vehicle with { Vin = await Announced(store, work.Now, entry.Vehicle.Plate?.Trim().ToUpperInvariant(), ct) } };
            entry = entry with { Number = entry.Number ?? await nextNumber.Run(store.Id, store.Zone, ct) };
            if (await db.WorkOrders.AnyAsync(o => o.StoreId == store.Id && o.Number == entry.Number, ct)) return new Problem("number", "taken", entry.Number);
        }

        var code = entry.Customer.Code
            ?? await DayNumbers.Next(db.Customers.Select(c => c.Code), CustomerLetters, LocalTime.DayOf(work.Now, store.Zone), ct);
        var item = new ImportItem<WorkOrderPatch>(0, EnteredOrder.AsPatch(entry, code), ulong.MaxValue, null);
        await ImportWorkOrders.Take(work, [item], ct);
        if (item.Problem is { } problem) return problem;
        await work.Write(ct);
        if (entry.Version is null && IsBooking(entry)) await Remember(store.Id, item.Key!, Elapsed.Cut(work.Now), ct); // placed, because it stands
        return new SavedOrder(store.Code, item.Key!);
    }

    /// <summary>A new booking can be taken back for some seconds, as the steps after it can.</summary>
    private async Task Remember(int storeId, string number, DateTime at, CancellationToken ct)
    {
        var order = await db.WorkOrders.SingleAsync(o => o.StoreId == storeId && o.Number == number, ct);
        var made = new LastMove(order);
        made.SayBooked(order, db.Actor.Text, at);
        db.Add(made);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The VIN of a vehicle of which only the plate is known: of the one that bears it, else a number that stands in until it is received.</summary>
    private async Task<string> Announced(StoreClock store, DateTime now, string? plate, CancellationToken ct) =>
        await db.Vehicles.Where(v => v.Plate == plate).OrderByDescending(v => v.Id).Select(v => v.Vin).FirstOrDefaultAsync(ct)
        ?? await DayNumbers.Next(db.Vehicles.Select(v => v.Vin), VehicleNumber.UnknownLetters, LocalTime.DayOf(now, store.Zone), ct);

    private static bool IsBooking(OrderEntry entry) => entry.Facts is { ReceivedAt: null, AppointmentAt: not null };

    /// <summary>The number of the order that this one, sent a second time, has made already: of a booking, for the same time, whenever it was sent.</summary>
    private async Task<string?> SentBefore(StoreClock store, OrderEntry entry, CancellationToken ct)
    {
        var (vin, facts, booking) = (VehicleNumber.Clean(entry.Vehicle.Vin), entry.Facts, IsBooking(entry));
        var plate = entry.Vehicle.Plate?.Trim().ToUpperInvariant();
        var same =
            from o in db.WorkOrders
            where o.StoreId == store.Id && o.ReceivedAt == facts.ReceivedAt && o.ServiceType == facts.ServiceType
                && (booking ? o.AppointmentAt == facts.AppointmentAt : o.BookedAt == facts.BookedAt)
                && !o.Voided && o.CancelledAt == null
            join v in db.Vehicles on o.VehicleId equals v.Id
            join a in db.Employees.AsNoTracking() on o.AdvisorId equals a.Id
            where (vin == null ? v.Plate == plate : v.Vin == vin) && a.Number == entry.Advisor && (entry.Number == null || o.Number == entry.Number)
            orderby o.Id
            select o.Number;
        return await same.FirstOrDefaultAsync(ct);
    }
}
