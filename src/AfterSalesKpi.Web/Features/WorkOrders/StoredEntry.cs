using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Fills the form from an order that is kept.</summary>
internal static class StoredEntry
{
    private const decimal SecondsPerHour = 3600;
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>The form of an order; null when the store has none of that number.</summary>
    public static async Task<EditModel?> Read(KpiDbContext db, int storeId, string number, TimeZoneInfo zone, CancellationToken ct)
    {
        var order = await db.WorkOrders.AsNoTracking().Include(o => o.Jobs.OrderBy(j => j.Id)).SingleOrDefaultAsync(o => o.StoreId == storeId && o.Number == number, ct);
        if (order is null) return null;
        var customer = await db.Customers.AsNoTracking().SingleAsync(c => c.Id == order.CustomerId, ct);
        var vehicle = await db.Vehicles.AsNoTracking().SingleAsync(v => v.Id == order.VehicleId, ct);
        var people = order.Jobs.Select(j => j.TechnicianId).Append(order.AdvisorId).Append(order.TechnicianId ?? order.AdvisorId).Distinct().ToList();
        var numbers = await db.Employees.AsNoTracking().Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Number, ct);
        return From(order, customer, vehicle, numbers, zone);
    }

    /// <summary>An instant as the form shows it.</summary>
    public static string? Text(DateTime? utc, TimeZoneInfo zone)
    {
        if (utc is not { } at) return null;
        var local = LocalTime.FromUtc(at, zone);
        return local.ToString(local.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", Plain);
    }

    private static EditModel From(WorkOrder o, Customer customer, Vehicle vehicle, Dictionary<int, string> numbers, TimeZoneInfo zone)
    {
        string? At(DateTime? utc) => Text(utc, zone);
        return new EditModel
        {
            Version = o.Version,
            Number = o.Number,
            Customer = new CustomerFields
            {
                Code = customer.Code, Name = customer.Name, Phone = customer.Phone is null ? null : PhoneNumber.Grouped(customer.Phone), ReferredBy = customer.ReferredBy,
            },
            Vehicle = new VehicleFields { Plate = vehicle.Plate, Vin = vehicle.Vin, Brand = vehicle.Brand, Model = vehicle.Model, Mileage = o.Mileage?.ToString(Plain) },
            ServiceType = o.ServiceType,
            Advisor = numbers.GetValueOrDefault(o.AdvisorId),
            Technician = o.TechnicianId is { } technician ? numbers.GetValueOrDefault(technician) : null,
            BookedAt = At(o.BookedAt),
            ConfirmedAt = At(o.ConfirmedAt),
            AppointmentAt = At(o.AppointmentAt),
            Wish = o.Wish,
            ReceivedAt = At(o.ReceivedAt),
            PromisedAt = At(o.PromisedAt),
            DispatchedAt = At(o.DispatchedAt),
            StartedAt = At(o.StartedAt),
            CompletedAt = At(o.CompletedAt),
            InspectedAt = At(o.InspectedAt),
            SettledAt = At(o.SettledAt),
            DeliveredAt = At(o.DeliveredAt),
            CancelledAt = At(o.CancelledAt),
            ReworkOf = o.ReworkOfNumber,
            LateCause = o.LateCause,
            ReworkCause = o.ReworkCause,
            ReworkNote = o.ReworkNote,
            LabourAmount = Yuan(o.LabourFen),
            PartsAmount = Yuan(o.PartsFen),
            StepsKept = o.Steps is not null,
            Steps = [.. o.Steps ?? []],
            Jobs = [.. o.Jobs.Select(j => new JobFields
            {
                Technician = numbers.GetValueOrDefault(j.TechnicianId), Name = j.Name, System = j.System,
                StandardHours = Hours(j.StandardSeconds), ActualHours = j.ActualSeconds is { } actual ? Hours(actual) : null,
            })],
            Pauses = [.. o.Pauses.Select(p => new PauseFields { From = At(p.From), To = At(p.To), Reason = p.Reason })],
            Promises = [.. o.Promises.Select(p => new PromiseFields { At = At(p.At), PromisedAt = At(p.PromisedAt), AgreedByCustomer = p.AgreedByCustomer })],
        };
    }

    private static string Yuan(long fen) => Fen.ToYuan(fen).ToString("0.00", Plain);

    // Five decimals of an hour are finer than a second, so the same seconds come back.
    private static string Hours(long seconds) => (seconds / SecondsPerHour).ToString("0.#####", Plain);
}
