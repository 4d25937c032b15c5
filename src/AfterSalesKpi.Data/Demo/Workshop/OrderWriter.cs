using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Enters of an order's course what has happened by now, and nothing of what is yet to come.</summary>
internal sealed class OrderWriter(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(13);
    private readonly JobClocks clocks = new(store);

    /// <summary>Writes the order; false when nothing of it has happened yet.</summary>
    public bool Write(Course course)
    {
        var clock = store.Clock;
        var received = course.NoShow ? null : clock.Seen(course.Received);
        var booked = clock.Seen(course.Booked);
        if (received is null && booked is null) return false;

        var (order, visit) = (course.Order, course.Visit);
        var (dispatched, completed) = (clock.Seen(course.Dispatched), clock.Seen(course.Completed));
        order.Revise(new WorkOrderFacts
        {
            CustomerId = visit.Guest.CustomerId, VehicleId = visit.Guest.VehicleId, AdvisorId = course.Advisor.Id, ServiceType = visit.Type,
            TechnicianId = dispatched is null ? null : course.Technician?.Id, BookedAt = booked, ConfirmedAt = clock.Seen(course.Confirmed),
            AppointmentAt = booked is not null && course.Appointment is { } appointment ? clock.Utc(appointment) : null, Wish = course.Wish,
            ReceivedAt = received, DispatchedAt = dispatched, StartedAt = clock.Seen(course.Started),
            PromisedAt = received is not null && course.Promised is { } promised ? clock.Utc(promised) : null,
            CompletedAt = completed, InspectedAt = clock.Seen(course.Inspected), SettledAt = clock.Seen(course.Settled),
            DeliveredAt = clock.Seen(course.Delivered), CancelledAt = clock.Seen(course.Cancelled),
            CancelReason = clock.Seen(course.Cancelled) is null ? null : course.CancelReason, CancelNote = clock.Seen(course.Cancelled) is null ? null : course.CancelNote,
            ReworkOfId = visit.ReworkOf?.Id, ReworkOfNumber = visit.ReworkOf?.Number, ReworkCause = course.ReworkCause, LateCause = course.LateCause,
            LabourFen = completed is null ? 0 : course.LabourFen, PartsFen = completed is null ? 0 : course.PartsFen,
            Mileage = received is null ? null : visit.Guest.MileageOn(DateOnly.FromDateTime(course.Received)),
            Pauses = [.. course.Pauses.Where(p => clock.Passed(p.From)).Select(p => new Pause(clock.Utc(p.From), clock.Seen(p.To), p.Reason))],
            Promises = [.. course.Promises.Where(p => clock.Passed(p.At)).Select(p => new LaterPromise(clock.Utc(p.At), clock.Utc(p.Promised), p.Agreed))],
            Steps = received is null ? null : Steps(course),
            FollowUpAssigneeId = clock.Seen(course.Delivered) is null ? null : course.Caller?.Id,
            Voided = dice.Chance(0.002) && completed is not null,
        }).Insist();
        if (dispatched is not null) order.SetJobs(course.Jobs.Select(j => Job(course, j)));
        if (completed is null && order is { StartedAt: not null, CancelledAt: null, Jobs.Count: > 0 }) clocks.Run(course);
        store.Month.WorkOrders.Add(order);
        return true;
    }

    private WorkOrderJob Job(Course course, PlannedJob job) => new(
        course.Order, job.Technician.Id, job.Name, job.Kind.System, (long)job.Standard.TotalSeconds,
        store.Clock.Seen(course.Completed) is null ? null : (long)job.Actual.TotalSeconds);

    /// <summary>The steps ticked so far; who is less diligent forgets one more often. Some orders are kept on paper, without steps.</summary>
    private List<string>? Steps(Course course)
    {
        if (dice.Chance(0.03)) return null;
        (string Step, DateTime? Due, double Diligent)[] due =
        [
            (ServiceSteps.WalkRound, course.Received, course.Advisor.Diligent), (ServiceSteps.EstimateExplained, course.Received, course.Advisor.Friendly),
            (ServiceSteps.Diagnosis, course.Started, course.Technician?.Careful ?? 0), (ServiceSteps.QualityCheck, course.Inspected, course.Technician?.Diligent ?? 0),
            (ServiceSteps.ResultExplained, course.Delivered, course.Advisor.Friendly),
        ];
        return [.. due.Where(s => store.Clock.Seen(s.Due) is not null && dice.Chance(0.94 + (0.025 * s.Diligent))).Select(s => s.Step)];
    }
}
