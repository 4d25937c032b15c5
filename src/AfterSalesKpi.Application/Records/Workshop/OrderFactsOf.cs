using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Lays what a body says over what is known of an order.</summary>
internal static class OrderFactsOf
{
    /// <summary>The order's facts afterwards; which order it puts right is decided later, when all of the body is known.</summary>
    public static WorkOrderFacts Patch(WorkOrderPatch p, WorkOrderFacts known, StoreClock store, long customerId, long vehicleId, int advisorId, int? technicianId, int? inspectorId) =>
        known with
        {
            CustomerId = customerId,
            VehicleId = vehicleId,
            AdvisorId = advisorId,
            TechnicianId = technicianId,
            ServiceType = p.ServiceType.Or(known.ServiceType),
            BookedAt = store.Or(p.BookedAt, known.BookedAt),
            ConfirmedAt = store.Or(p.ConfirmedAt, known.ConfirmedAt),
            AppointmentAt = store.Or(p.AppointmentAt, known.AppointmentAt),
            ReceivedAt = store.Or(p.ReceivedAt, known.ReceivedAt),
            DispatchedAt = store.Or(p.DispatchedAt, known.DispatchedAt),
            StartedAt = store.Or(p.StartedAt, known.StartedAt),
            PromisedAt = store.Or(p.PromisedAt, known.PromisedAt),
            CompletedAt = store.Or(p.CompletedAt, known.CompletedAt),
            InspectedAt = store.Or(p.InspectedAt, known.InspectedAt),
            InspectedById = inspectorId,
            SettledAt = store.Or(p.SettledAt, known.SettledAt),
            DeliveredAt = store.Or(p.DeliveredAt, known.DeliveredAt),
            CancelledAt = store.Or(p.CancelledAt, known.CancelledAt),
            CancelReason = p.CancelReason.Or(known.CancelReason),
            CancelNote = p.CancelNote.Or(known.CancelNote),
            Wish = p.Wish.Or(known.Wish),
            ReworkOfNumber = p.ReworkOf.Or(known.ReworkOfNumber),
            ReworkCause = p.ReworkCause.Or(known.ReworkCause),
            ReworkNote = p.ReworkNote.Or(known.ReworkNote),
            LateCause = p.LateCause.Or(known.LateCause),
            LabourFen = p.LabourAmount.IsGiven ? Fen.FromYuan(p.LabourAmount.Value ?? 0) : known.LabourFen,
            PartsFen = p.PartsAmount.IsGiven ? Fen.FromYuan(p.PartsAmount.Value ?? 0) : known.PartsFen,
            Mileage = p.Mileage.IsGiven ? p.Mileage.Value : p.Vehicle is null ? known.Mileage : p.Vehicle.Mileage.Or(known.Mileage),
            Pauses = p.Pauses.IsGiven ? [.. p.Pauses.Value.Select(x => new Pause(store.ToUtc(x.From), store.ToUtc(x.To), x.Reason))] : known.Pauses,
            Promises = p.Promises.IsGiven
                ? [.. p.Promises.Value.Select(x => new LaterPromise(store.ToUtc(x.At), store.ToUtc(x.PromisedAt), x.AgreedByCustomer))]
                : known.Promises,
            Steps = p.Steps.IsGiven ? p.Steps.Value?.Distinct(StringComparer.Ordinal).ToList() : known.Steps,
            Voided = p.Voided.Or(known.Voided) == true,
        };
}
