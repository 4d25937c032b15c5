using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>What may not be true of one order at the same time. Each broken rule names the field to mend and a code.</summary>
public static class WorkOrderRules
{
    /// <summary>Most pauses, later promises or steps on one order.</summary>
    public const int ListLength = 100;

    /// <summary>The problems of an order; empty when it is sound. Two stamps in the same second are in order.</summary>
    public static List<Problem> Check(WorkOrderFacts f)
    {
        var problems = new List<Problem>();
        void Refuse(bool broken, string field, string code)
        {
            if (broken) problems.Add(new Problem(field, code));
        }

        Refuse(f.ReceivedAt is null && f.BookedAt is null, "receivedAt", "required");
        Refuse(f.ConfirmedAt < f.BookedAt, "confirmedAt", "before-booked");
        Refuse(f.AppointmentAt < f.BookedAt, "appointmentAt", "before-booked");
        if (f.CancelNote?.Length > WorkOrder.CancelNoteLength) problems.Add(new Problem("cancelNote", "too-long", WorkOrder.CancelNoteLength));
        if (f.Wish?.Length > WorkOrder.WishLength) problems.Add(new Problem("wish", "too-long", WorkOrder.WishLength));
        foreach (var (field, at) in AfterReception(f)) Refuse(at < f.ReceivedAt, field, "before-received");
        if (f.ReceivedAt is null)
        {
            foreach (var (field, at) in AfterReception(f)) Refuse(at is not null && field is not ("promisedAt" or "cancelledAt"), field, "not-received");
        }

        Refuse(f.CompletedAt < f.StartedAt, "completedAt", "before-started");
        Refuse(f.InspectedAt < f.CompletedAt, "inspectedAt", "before-completed");
        Refuse(f.DeliveredAt < f.CompletedAt, "deliveredAt", "before-completed");
        Refuse(f.DeliveredAt is not null && f.CancelledAt is not null, "deliveredAt", "cancelled");
        Refuse(f.LabourFen < 0, "labourAmount", "negative");
        Refuse(f.PartsFen < 0, "partsAmount", "negative");
        Refuse(f.LabourFen > Fen.Most, "labourAmount", "too-large");
        Refuse(f.PartsFen > Fen.Most, "partsAmount", "too-large");
        Refuse(f.Mileage < 0, "vehicle.mileage", "negative");
        Refuse(f.Pauses.Any(p => p.To < p.From), "pauses", "ends-before-start");
        Refuse(f.Promises.Any(p => p.PromisedAt < f.ReceivedAt), "promises", "before-received");
        Refuse(f.Pauses.Count > ListLength, "pauses", "too-many");
        Refuse(f.Promises.Count > ListLength, "promises", "too-many");
        Refuse(f.SentBacks.Count > ListLength, "sentBacks", "too-many");
        Refuse(f.Steps?.Count > ListLength, "steps", "too-many");
        return problems;
    }

    /// <summary>Whether one order may be the rework of another; null when it may.</summary>
    public static Problem? CheckRework(WorkOrder rework, WorkOrder original)
    {
        if (rework.Id == original.Id) return new Problem("reworkOf", "self");
        if (rework.VehicleId != original.VehicleId) return new Problem("reworkOf", "other-vehicle");
        return null;
    }

    private static IEnumerable<(string Field, DateTime? At)> AfterReception(WorkOrderFacts f) =>
    [
        ("dispatchedAt", f.DispatchedAt), ("startedAt", f.StartedAt), ("promisedAt", f.PromisedAt), ("completedAt", f.CompletedAt),
        ("inspectedAt", f.InspectedAt), ("settledAt", f.SettledAt), ("deliveredAt", f.DeliveredAt), ("cancelledAt", f.CancelledAt),
    ];
}
