using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <content>What is counted by the store's hours and the group's service process.</content>
public sealed partial class WorkOrder
{
    /// <summary>
    /// Counts what depends on more than the order itself: the answer to a booking and the work itself within the store's hours, and the steps that its group's
    /// process requires. Each save does this (Data/Saving), so that no way of changing an order can forget it; until then, and where a group
    /// has neither, a store is always open and the process is the default one.
    /// </summary>
    public void MeasureBy(StoreHours hours, IReadOnlyList<ProcessStep> steps)
    {
        MeasureTimes(hours);
        Count(steps);
    }

    /// <summary>Counts anew what lies within the store's hours, after its calendar has changed; nothing else.</summary>
    public void MeasureTimes(StoreHours hours)
    {
        BookingResponseSeconds = BookedAt is { } booked && ConfirmedAt is { } confirmed ? hours.SecondsOpen(booked, confirmed) : null;
        RepairSeconds = StartedAt is { } started && CompletedAt is { } completed ? Worked(hours, started, completed, Pauses) : null;
    }

    /// <summary>
    /// Seconds of work from start to completion within the store's hours, less whatever of them any ended pause covers; pauses that overlap
    /// count once (indicators.md no. 25).
    /// </summary>
    public static long Worked(StoreHours hours, DateTime startedAt, DateTime completedAt, IEnumerable<Pause> pauses) =>
        hours.SecondsOpen(startedAt, completedAt) - PausedTime.Stretches(pauses, startedAt, completedAt).Sum(p => hours.SecondsOpen(p.From, p.To));

    private void Count(IReadOnlyList<ProcessStep> steps)
    {
        (AdvisorStepsDone, AdvisorStepsRequired) = Count(steps, StepRole.Advisor);
        (TechnicianStepsDone, TechnicianStepsRequired) = Count(steps, StepRole.Technician);
    }

    private (int Done, int Required) Count(IReadOnlyList<ProcessStep> steps, StepRole role)
    {
        var required = steps.Where(s => s.Role == role && s.Required.Contains(ServiceType)).ToList();
        return Steps is null ? (0, 0) : (required.Count(s => Steps.Contains(s.Code)), required.Count);
    }
}
