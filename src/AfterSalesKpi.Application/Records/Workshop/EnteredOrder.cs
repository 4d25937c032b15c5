using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Says what a person entered in the words of an import, so that both are taken in by the same hands.</summary>
internal static class EnteredOrder
{
    public static WorkOrderPatch AsPatch(OrderEntry e, string customerCode)
    {
        var f = e.Facts;
        return new WorkOrderPatch
        {
            Store = e.Store,
            Number = e.Number,
            Customer = new CustomerPatch { Code = customerCode, Name = e.Customer.Name, Phone = e.Customer.Phone, ReferredBy = e.Customer.ReferredBy },
            Vehicle = Vehicle(e.Vehicle, f.Mileage),
            Mileage = f.Mileage,
            Advisor = e.Advisor,
            Technician = e.Technician,
            ServiceType = f.ServiceType,
            BookedAt = Given(f.BookedAt),
            ConfirmedAt = Given(f.ConfirmedAt),
            AppointmentAt = Given(f.AppointmentAt),
            Wish = new(true, f.Wish),
            ReceivedAt = Given(f.ReceivedAt),
            DispatchedAt = Given(f.DispatchedAt),
            StartedAt = Given(f.StartedAt),
            PromisedAt = Given(f.PromisedAt),
            CompletedAt = Given(f.CompletedAt),
            InspectedAt = Given(f.InspectedAt),
            SettledAt = Given(f.SettledAt),
            DeliveredAt = Given(f.DeliveredAt),
            CancelledAt = Given(f.CancelledAt),
            ReworkOf = f.ReworkOfNumber,
            ReworkCause = new(e.DecidesCauses, f.ReworkCause),
            ReworkNote = new(e.DecidesCauses, f.ReworkNote),
            LateCause = new(e.DecidesCauses, f.LateCause),
            LabourAmount = Fen.ToYuan(f.LabourFen),
            PartsAmount = Fen.ToYuan(f.PartsFen),
            Pauses = new(true, [.. f.Pauses.Select(p => new PausePatch { From = At(p.From), To = p.To is { } to ? At(to) : null, Reason = p.Reason })]),
            Promises = new(true, [.. f.Promises.Select(p => new PromisePatch { At = At(p.At), PromisedAt = At(p.PromisedAt), AgreedByCustomer = p.AgreedByCustomer })]),
            Steps = new(true, f.Steps),
            Jobs = new(true, [.. e.Jobs.Select(j => new JobPatch { Technician = j.Technician, Name = j.Name, System = j.System, StandardHours = j.StandardHours, ActualHours = j.ActualHours })]),
        };
    }

    /// <summary>An odometer reading that was not taken says nothing about the vehicle's last one.</summary>
    private static VehiclePatch Vehicle(VehicleEntry v, int? mileage)
    {
        var patch = new VehiclePatch { Vin = v.Vin, Plate = v.Plate, Model = v.Model, Brand = v.Brand };
        if (mileage is not null) patch.Mileage = mileage;
        return patch;
    }

    private static WrittenTime At(DateTime utc) => new(utc, 0);

    private static Optional<WrittenTime?> Given(DateTime? utc) => new(true, utc is { } at ? At(at) : null);
}
