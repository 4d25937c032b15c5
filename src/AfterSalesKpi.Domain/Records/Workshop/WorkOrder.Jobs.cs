using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// The jobs of an order and the time worked on them. The order follows its jobs: the first that is started starts it, work that goes on
/// ends its pauses, and with the last that is done it is completed.
/// </summary>
public sealed partial class WorkOrder
{
    /// <summary>
    /// The jobs as another source gives them. A job known already (same technician, name and system) stays, with what was measured of it;
    /// a job that is not given any more is taken off.
    /// </summary>
    public void SetJobs(IEnumerable<WorkOrderJob> given)
    {
        var known = jobs.OrderBy(j => j.Id).ToList();
        var next = new List<WorkOrderJob>();
        foreach (var job in given)
        {
            if (known.Find(j => j.IsSameWork(job)) is not { } same)
            {
                next.Add(job);
                continue;
            }

            known.Remove(same);
            same.TakeFrom(job);
            next.Add(same);
        }

        jobs = next;
    }

    /// <summary>Adds a job; its standard time is in seconds. Refused: what <see cref="CheckJob"/> says, <c>too-many</c>.</summary>
    public Outcome AddJob(int technicianId, string? name, string? system, long standardSeconds)
    {
        if (Closed() is { } closed) return closed;
        if (jobs.Count >= WorkOrderRules.ListLength) return Outcome.Refused("jobs", "too-many");
        if (CheckJob(standardSeconds) is { } problem) return Outcome.From([problem]);
        jobs = [.. jobs, new WorkOrderJob(this, technicianId, name, system, standardSeconds, null)];
        return Outcome.Done;
    }

    /// <summary>
    /// Says anew who does a job, what it is and its standard time, seconds. What was measured stays: who has worked on it already keeps it
    /// (<c>technician</c> <c>job-worked-on</c>); the rest is a job of its own. Refused also: <c>unknown-job</c>, <c>negative</c>, <c>too-large</c>.
    /// </summary>
    public Outcome ChangeJob(long jobId, int technicianId, string? name, string? system, long standardSeconds)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        if (CheckJob(standardSeconds) is { } problem) return Outcome.From([problem]);
        if (technicianId != job.TechnicianId && job.IsMeasured) return Outcome.Refused("technician", "job-worked-on");
        job.Describe(technicianId, name, system, standardSeconds);
        return Outcome.Done;
    }

    /// <summary>Takes a job off that nobody has worked on. Refused: <c>unknown-job</c>, <c>job-worked-on</c>.</summary>
    public Outcome RemoveJob(long jobId)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        if (job.IsMeasured) return Outcome.Refused("", "job-worked-on");
        jobs = [.. jobs.Where(j => j != job)];
        return Outcome.Done;
    }

    /// <summary>
    /// Work on a job begins or goes on: with the first the order is started, and its pauses end. Starting a running job changes nothing.
    /// Refused: <c>unknown-job</c>; why the order cannot be worked on (<see cref="OrderMoves"/>).
    /// </summary>
    public Outcome StartJob(long jobId, DateTime at)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        if (job.RunningSince is not null) return Outcome.Done;
        if (Unworkable() is { } refused) return refused;
        var begun = Revise(Facts with { StartedAt = StartedAt ?? at, DispatchedAt = DispatchedAt ?? at, TechnicianId = TechnicianId ?? job.TechnicianId, Pauses = PausesEnded(at) });
        if (begun.Succeeded) job.Start(at);
        return begun;
    }

    /// <summary>
    /// Work on a job stops, or stopped at an earlier time. A reason pauses the order, unless somebody else is working on it: then only this
    /// job stands still. Stopping a job that does not run changes nothing. Refused: <c>unknown-job</c>; <c>at</c> <c>before-started</c>.
    /// </summary>
    public Outcome StopJob(long jobId, DateTime at, PauseReason? reason)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        if (job.RunningSince is not { } since) return Outcome.Done;
        if (at < since) return Outcome.Refused("at", "before-started");
        job.Stop(at);
        return reason is { } why && CompletedAt is null && PausedFor is null && !jobs.Exists(j => j.RunningSince is not null)
            ? Revise(Facts with { Pauses = [.. Pauses, new Pause(at, null, why)] })
            : Outcome.Done;
    }

    /// <summary>
    /// A job is done; with the last one that is open the order is completed. Refused: <c>unknown-job</c>; <c>not-started</c> when nobody has
    /// worked on it; why the order cannot be worked on.
    /// </summary>
    public Outcome FinishJob(long jobId, DateTime at)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        if (job.FinishedAt is not null) return Outcome.Done;
        if (Unworkable() is { } refused) return refused;
        if (!job.IsMeasured && job.ActualSeconds is null) return Outcome.Refused("", "not-started");
        if (at < job.RunningSince) return Outcome.Refused("at", "before-started");
        job.Finish(at);
        if (jobs.Exists(j => !j.IsDone)) return Outcome.Done;
        return Revise(Facts with { StartedAt = StartedAt ?? job.Spans.Select(s => s.From).DefaultIfEmpty(at).Min(), CompletedAt = at, Pauses = PausesEnded(at) });
    }

    /// <summary>
    /// Corrects the stretches of a job, also after the order was completed; the running one is not among them. Refused: <c>unknown-job</c>;
    /// <c>spans</c> <c>ends-before-start</c>, <c>before-received</c>, <c>in-the-future</c>, <c>spans-overlap</c>, <c>too-many</c>.
    /// </summary>
    public Outcome CorrectJob(long jobId, IReadOnlyList<WorkSpan> spans, DateTime now)
    {
        if (Job(jobId) is not { } job) return UnknownJob();
        var sorted = spans.OrderBy(s => s.From).ToList();
        if (sorted.Exists(s => s.To <= s.From)) return Outcome.Refused("spans", "ends-before-start");
        if (sorted.Exists(s => s.From < ReceivedAt)) return Outcome.Refused("spans", "before-received");
        if (sorted.Exists(s => s.To > now)) return Outcome.Refused("spans", "in-the-future");
        if (sorted.Zip(sorted.Skip(1)).Any(p => p.Second.From < p.First.To)) return Outcome.Refused("spans", "spans-overlap");
        if (sorted.Count > WorkOrderJob.MostSpans) return Outcome.Refused("spans", "too-many");
        job.SetSpans(sorted);
        return Outcome.Done;
    }

    /// <summary>Nobody works on an order that is completed, given up or paused: what runs has stopped then.</summary>
    private void StopJobs()
    {
        var pause = Pauses.LastOrDefault(p => p.To is null)?.From;
        if ((CompletedAt ?? CancelledAt ?? pause) is not { } end) return;
        foreach (var job in jobs.Where(j => j.RunningSince is not null)) job.Stop(end);
    }

    private WorkOrderJob? Job(long jobId) => jobs.Find(j => j.Id == jobId);

    private static Outcome UnknownJob() => Outcome.Refused("", "unknown-job");

    private Outcome? Closed() =>
        Voided ? Outcome.Refused("", "order-voided") : CancelledAt is not null ? Outcome.Refused("", "order-cancelled") : DeliveredAt is not null ? Outcome.Refused("", "order-delivered") : null;

    private Outcome? Unworkable() =>
        Closed() ?? (ReceivedAt is null ? Outcome.Refused("", "not-received") : CompletedAt is not null ? Outcome.Refused("", "already-completed") : null);

    private static Problem? CheckJob(long standardSeconds) => standardSeconds < 0 ? new Problem("standardHours", "negative")
        : standardSeconds > WorkOrderJob.MostHours * 3600L ? new Problem("standardHours", "too-large") : null;
}
