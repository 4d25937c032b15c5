using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about a work order.</summary>
internal sealed class WorkOrderPatch
{
    /// <summary>Longest code of a step.</summary>
    public const int StepLength = 50;

    public static readonly ItemShape<WorkOrderPatch> Shape = new ItemShape<WorkOrderPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("number", WorkOrder.NumberLength, (p, v) => p.Number = v)
        .Object("customer", CustomerPatch.Shape, (p, v) => p.Customer = v)
        .Object("vehicle", VehiclePatch.Shape, (p, v) => p.Vehicle = v)
        .Text("advisor", Employee.NumberLength, (p, v) => p.Advisor = v)
        .OptionalText("technician", Employee.NumberLength, (p, v) => p.Technician = v)
        .Choice<ServiceType>("serviceType", (p, v) => p.ServiceType = v)
        .OptionalTime("bookedAt", (p, v) => p.BookedAt = v)
        .OptionalTime("confirmedAt", (p, v) => p.ConfirmedAt = v)
        .OptionalTime("appointmentAt", (p, v) => p.AppointmentAt = v)
        .Time("receivedAt", (p, v) => p.ReceivedAt = new(true, v))
        .OptionalTime("dispatchedAt", (p, v) => p.DispatchedAt = v)
        .OptionalTime("startedAt", (p, v) => p.StartedAt = v)
        .OptionalTime("promisedAt", (p, v) => p.PromisedAt = v)
        .OptionalTime("completedAt", (p, v) => p.CompletedAt = v)
        .OptionalTime("inspectedAt", (p, v) => p.InspectedAt = v)
        .OptionalText("inspectedBy", Employee.NumberLength, (p, v) => p.InspectedBy = v)
        .OptionalTime("settledAt", (p, v) => p.SettledAt = v)
        .OptionalTime("deliveredAt", (p, v) => p.DeliveredAt = v)
        .OptionalTime("cancelledAt", (p, v) => p.CancelledAt = v)
        .OptionalChoice<CancelReason>("cancelReason", (p, v) => p.CancelReason = v)
        .OptionalText("cancelNote", WorkOrder.CancelNoteLength, (p, v) => p.CancelNote = v)
        .OptionalText("wish", WorkOrder.WishLength, (p, v) => p.Wish = v)
        .OptionalText("reworkOf", WorkOrder.NumberLength, (p, v) => p.ReworkOf = v)
        .OptionalChoice<ReworkCause>("reworkCause", (p, v) => p.ReworkCause = v)
        .OptionalChoice<LateCause>("lateCause", (p, v) => p.LateCause = v)
        .OptionalNumber("labourAmount", 0, Fen.ToYuan(Fen.Most), (p, v) => p.LabourAmount = v)
        .OptionalNumber("partsAmount", 0, Fen.ToYuan(Fen.Most), (p, v) => p.PartsAmount = v)
        .List("pauses", WorkOrderRules.ListLength, PausePatch.Shape, (p, v) => p.Pauses = new(true, v))
        .List("promises", WorkOrderRules.ListLength, PromisePatch.Shape, (p, v) => p.Promises = new(true, v))
        .OptionalTexts("steps", WorkOrderRules.ListLength, StepLength, (p, v) => p.Steps = new(true, v))
        .List("jobs", WorkOrderRules.ListLength, JobPatch.Shape, (p, v) => p.Jobs = new(true, v))
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Number { get; set; }

    public CustomerPatch? Customer { get; set; }

    public VehiclePatch? Vehicle { get; set; }

    public Optional<string?> Advisor { get; set; }

    public Optional<string?> Technician { get; set; }

    public Optional<ServiceType> ServiceType { get; set; }

    public Optional<WrittenTime?> BookedAt { get; set; }

    public Optional<WrittenTime?> ConfirmedAt { get; set; }

    public Optional<WrittenTime?> AppointmentAt { get; set; }

    public Optional<WrittenTime?> ReceivedAt { get; set; }

    public Optional<WrittenTime?> DispatchedAt { get; set; }

    public Optional<WrittenTime?> StartedAt { get; set; }

    public Optional<WrittenTime?> PromisedAt { get; set; }

    public Optional<WrittenTime?> CompletedAt { get; set; }

    public Optional<WrittenTime?> InspectedAt { get; set; }

    public Optional<string?> InspectedBy { get; set; }

    public Optional<WrittenTime?> SettledAt { get; set; }

    public Optional<WrittenTime?> DeliveredAt { get; set; }

    public Optional<WrittenTime?> CancelledAt { get; set; }

    public Optional<CancelReason?> CancelReason { get; set; }

    public Optional<string?> CancelNote { get; set; }

    public Optional<string?> Wish { get; set; }

    public Optional<string?> ReworkOf { get; set; }

    public Optional<ReworkCause?> ReworkCause { get; set; }

    /// <summary>Not of the API: what a person notes beside the cause.</summary>
    public Optional<string?> ReworkNote { get; set; }

    public Optional<LateCause?> LateCause { get; set; }

    /// <summary>Not of the API, where it comes with the vehicle: the odometer of this reception, also when it was not read.</summary>
    public Optional<int?> Mileage { get; set; }

    public Optional<decimal?> LabourAmount { get; set; }

    public Optional<decimal?> PartsAmount { get; set; }

    public Optional<IReadOnlyList<PausePatch>> Pauses { get; set; }

    public Optional<IReadOnlyList<PromisePatch>> Promises { get; set; }

    public Optional<IReadOnlyList<string>?> Steps { get; set; }

    public Optional<IReadOnlyList<JobPatch>> Jobs { get; set; }

    public Optional<bool?> Voided { get; set; }
}
