using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// The steps by which people move an order on. Each keeps the order of the workshop (<see cref="OrderMoves"/>) as well as what may not be
/// true of an order at all (<see cref="WorkOrderRules"/>); corrections and imports only the latter, because they tell what happened.
/// </summary>
public sealed partial class WorkOrder
{
    /// <summary>Longest reason of sending an order back to work.</summary>
    public const int SendBackLength = 200;

    /// <summary>确认预约.</summary>
    public Outcome Confirm(DateTime at) => Move(OrderAction.Confirm, Facts with { ConfirmedAt = at });

    /// <summary>
    /// 改约, to a time that is yet to come. Refused: <c>appointmentAt</c> <c>required</c>, <c>in-the-past</c>, <c>already-done</c> for the time agreed already.
    /// </summary>
    public Outcome Reschedule(DateTime now, DateTime? appointmentAt)
    {
        if (OrderMoves.Refusal(OrderAction.Reschedule, OrderStanding.Of(this)) is { } problem) return Outcome.From([problem]);
        if (appointmentAt is not { } at) return Outcome.Refused("appointmentAt", "required");
        if (at == AppointmentAt) return Outcome.Refused("appointmentAt", OrderMoves.AlreadyDone, OrderAction.Reschedule);
        if (at < now) return Outcome.Refused("appointmentAt", "in-the-past");
        return Revise(Facts with { AppointmentAt = at });
    }

    /// <summary>接车. What is promised now is the first promise; it cannot be before the reception (<c>promisedAt</c>: <c>required</c>, <c>before-received</c>).</summary>
    /// <param name="at">When.</param>
    /// <param name="promisedAt">The first promise.</param>
    /// <param name="found">What was found at the vehicle, when it was looked at.</param>
    public Outcome Receive(DateTime at, DateTime? promisedAt, Reception? found = null)
    {
        if (OrderMoves.Refusal(OrderAction.Receive, OrderStanding.Of(this)) is null && promisedAt is null) return Outcome.Refused("promisedAt", "required");
        var facts = Facts with { ReceivedAt = at, PromisedAt = promisedAt };
        if (found is not null) facts = facts with { ServiceType = found.Type, Mileage = found.Mileage, Steps = [.. (Steps ?? []).Union(found.Steps)], Wish = found.Wish };
        return Move(OrderAction.Receive, facts);
    }

    /// <summary>
    /// 派工. To another technician while the work waits or lasts; once it has begun the first dispatch stays. Jobs of whoever led
    /// the order before go along unless somebody has worked on them; others stay, but for what <paramref name="jobTechnicians"/> says.
    /// Refused: <c>technician</c> <c>required</c>, <c>already-done</c> where nothing would change; <c>unknown-job</c>; <c>jobs</c> <c>job-worked-on</c>.
    /// </summary>
    /// <param name="at">When.</param>
    /// <param name="technicianId">Who leads it from now on.</param>
    /// <param name="jobTechnicians">Who does which job, where that is said job by job.</param>
    public Outcome Dispatch(DateTime at, int? technicianId, IReadOnlyDictionary<long, int>? jobTechnicians = null)
    {
        if (OrderMoves.Refusal(OrderAction.Dispatch, OrderStanding.Of(this)) is { } problem) return Outcome.From([problem]);
        if (technicianId is not { } lead) return Outcome.Refused("technician", "required");
        if (jobTechnicians?.Keys.Any(id => Job(id) is null) == true) return UnknownJob();
        var moved = jobs.Select(j => (Job: j, To: GoesTo(j, lead, jobTechnicians))).Where(m => m.To != m.Job.TechnicianId).ToList();
        if (moved.Exists(m => m.Job.IsMeasured)) return Outcome.Refused("jobs", "job-worked-on");
        if (lead == TechnicianId && DispatchedAt is not null && moved.Count == 0) return Outcome.Refused("technician", OrderMoves.AlreadyDone, OrderAction.Dispatch);
        var dispatched = Revise(Facts with { TechnicianId = lead, DispatchedAt = StartedAt is null ? at : DispatchedAt ?? StartedAt });
        if (!dispatched.Succeeded) return dispatched;
        foreach (var (job, to) in moved) job.Describe(to, job.Name, job.System, job.StandardSeconds);
        return dispatched;
    }

    /// <summary>收回派工: nobody leads it any more and it waits to be dispatched. Jobs stay with whom they were planned for.</summary>
    public Outcome Recall() => Move(OrderAction.Recall, Facts with { DispatchedAt = null, TechnicianId = null });

    /// <summary>开工.</summary>
    public Outcome Start(DateTime at) => Move(OrderAction.Start, Facts with { StartedAt = at, DispatchedAt = DispatchedAt ?? at });

    /// <summary>暂停. Of a paused order: what it waited for is over and it waits for something else. Refused: <c>reason</c> <c>required</c>, <c>already-done</c>.</summary>
    public Outcome PauseWork(DateTime at, PauseReason? reason)
    {
        if (OrderMoves.Refusal(OrderAction.Pause, OrderStanding.Of(this)) is { } problem) return Outcome.From([problem]);
        if (reason is not { } why) return Outcome.Refused("reason", "required");
        if (why == PausedFor) return Outcome.Refused("reason", OrderMoves.AlreadyDone, OrderAction.Pause);
        return Revise(Facts with { Pauses = [.. PausesEnded(at), new Pause(at, null, why)] });
    }

    /// <summary>继续: every pause that lasts ends.</summary>
    public Outcome ResumeWork(DateTime at) => Move(OrderAction.Resume, Facts with { Pauses = PausesEnded(at) });

    /// <summary>完工.</summary>
    public Outcome Complete(DateTime at) => Move(OrderAction.Complete, Facts with { CompletedAt = at });

    /// <summary>
    /// 质检通过. Refused: <c>inspector</c> <c>required</c>; <c>own-inspection</c> for the leading technician and everybody with a job on it.
    /// </summary>
    public Outcome PassInspection(DateTime at, int? inspectorId)
    {
        if (OrderMoves.Refusal(OrderAction.PassInspection, OrderStanding.Of(this)) is { } problem) return Outcome.From([problem]);
        if (inspectorId is not { } inspector) return Outcome.Refused("inspector", "required");
        if (IsWorkOf(inspector)) return Outcome.Refused("inspector", "own-inspection");
        return Revise(Facts with { InspectedAt = at, InspectedById = inspector });
    }

    /// <summary>
    /// 退回返修: it is in work again, as if it had not been completed, and the leading technician's jobs are open again; that it was sent
    /// back, when, by whom and why stays on it. Refused: <c>note</c> <c>required</c>, <c>too-long</c>.
    /// </summary>
    /// <param name="at">When.</param>
    /// <param name="byId">The employee who inspected it, if that is said.</param>
    /// <param name="reason">What has to be put right.</param>
    public Outcome SendBack(DateTime at, int? byId, string? reason)
    {
        if (OrderMoves.Refusal(OrderAction.SendBack, OrderStanding.Of(this)) is { } problem) return Outcome.From([problem]);
        if (string.IsNullOrWhiteSpace(reason)) return Outcome.Refused("note", "required");
        if (reason.Trim().Length > SendBackLength) return Outcome.Refused("note", "too-long", SendBackLength);
        var back = new SentBack(at, CompletedAt ?? at, byId, reason.Trim());
        var sent = Revise(Facts with { CompletedAt = null, InspectedAt = null, InspectedById = null, SentBacks = [.. SentBacks, back] });
        if (!sent.Succeeded) return sent;
        var done = jobs.FindAll(j => j.FinishedAt is not null);
        var own = done.FindAll(j => j.TechnicianId == TechnicianId);
        foreach (var job in own.Count > 0 ? own : done) job.Reopen();
        return sent;
    }

    /// <summary>结算.</summary>
    public Outcome Settle(DateTime at) => Move(OrderAction.Settle, Facts with { SettledAt = at });

    /// <summary>交车.</summary>
    public Outcome Deliver(DateTime at) => Move(OrderAction.Deliver, Facts with { DeliveredAt = at });

    /// <summary>取消, with a reason where one was said. Refused: <c>already-received</c> for a no-show who has come; <c>cancelNote</c> <c>too-long</c>.</summary>
    public Outcome Cancel(DateTime at, CancelReason? reason = null, string? note = null) =>
        reason == Workshop.CancelReason.NoShow && ReceivedAt is not null
            ? Outcome.Refused("", "already-received")
            : Move(OrderAction.Cancel, Facts with { CancelledAt = at, CancelReason = reason, CancelNote = note, Pauses = PausesEnded(at) });

    /// <summary>How its jobs stand, for <see cref="TakeBack"/>.</summary>
    public IReadOnlyList<JobBefore> JobsNow() => [.. jobs.Select(j => new JobBefore(j.Id, j.TechnicianId, j.RunningSince, j.FinishedAt))];

    /// <summary>
    /// Takes a step back: everything is recorded as it was before. A job that the step stopped runs again as if it had never stopped,
    /// unless its technician works on something else by now.
    /// </summary>
    /// <param name="before">What was recorded before.</param>
    /// <param name="jobsBefore">How its jobs stood.</param>
    /// <param name="working">Technicians who are working on some job now.</param>
    public Outcome TakeBack(WorkOrderFacts before, IReadOnlyList<JobBefore> jobsBefore, IReadOnlySet<int> working)
    {
        var revised = Revise(before);
        if (!revised.Succeeded) return revised;
        foreach (var was in jobsBefore) Job(was.JobId)?.GoBackTo(was, working.Contains(was.TechnicianId));
        return revised;
    }

    /// <summary>True for the leading technician and everybody who has a job on it.</summary>
    public bool IsWorkOf(int employeeId) => TechnicianId == employeeId || jobs.Exists(j => j.TechnicianId == employeeId);

    private int GoesTo(WorkOrderJob job, int lead, IReadOnlyDictionary<long, int>? said) =>
        said is not null && said.TryGetValue(job.Id, out var named) ? named
        : !job.IsMeasured && job.ActualSeconds is null && job.TechnicianId == TechnicianId ? lead
        : job.TechnicianId;

    private Outcome Move(OrderAction action, WorkOrderFacts facts) =>
        OrderMoves.Refusal(action, OrderStanding.Of(this)) is { } problem ? Outcome.From([problem]) : Revise(facts);

    private List<Pause> PausesEnded(DateTime at) => [.. Pauses.Select(p => p.To is null ? p with { To = at < p.From ? p.From : at } : p)];
}
