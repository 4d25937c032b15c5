using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// 作业项目: one technician's piece of work on an order (indicators.md no. 24). Its actual time is the sum of the stretches measured here,
/// or a figure that came from elsewhere.
/// </summary>
public sealed class WorkOrderJob : IStoreOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest system.</summary>
    public const int SystemLength = 50;

    /// <summary>Most hours of standard time.</summary>
    public const int MostHours = 10_000;

    /// <summary>Most stretches of one job.</summary>
    public const int MostSpans = 200;

    private WorkOrderJob()
    {
    }

    /// <summary>A job; times in whole seconds.</summary>
    public WorkOrderJob(WorkOrder order, int technicianId, string? name, string? system, long standardSeconds, long? actualSeconds)
    {
        (GroupId, StoreId, WorkOrderId) = (order.GroupId, order.StoreId, order.Id);
        (TechnicianId, Name, System) = (technicianId, name, system);
        (StandardSeconds, ActualSeconds) = (standardSeconds, actualSeconds);
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The order it is part of.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>Who does it.</summary>
    public int TechnicianId { get; private set; }

    /// <summary>What is done, if named.</summary>
    public string? Name { get; private set; }

    /// <summary>The vehicle's system, for finding suspected rework.</summary>
    public string? System { get; private set; }

    /// <summary>Standard time, seconds.</summary>
    public long StandardSeconds { get; private set; }

    /// <summary>Actual time, seconds, once known: of a job measured here the sum of its ended stretches.</summary>
    public long? ActualSeconds { get; private set; }

    /// <summary>Stretches of work that have ended, as measured or corrected.</summary>
    public IReadOnlyList<WorkSpan> Spans { get; private set; } = [];

    /// <summary>Since when the technician has been working on it; null while nobody is.</summary>
    public DateTime? RunningSince { get; private set; }

    /// <summary>When the technician said that it is done.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>
    /// True when a source that says the other adds nothing to this one. A source without an actual time does not deny what was measured.
    /// </summary>
    public bool SaysAsMuchAs(WorkOrderJob other) => IsSameWork(other) && StandardSeconds == other.StandardSeconds
        && (ActualSeconds == other.ActualSeconds || (other.ActualSeconds is null && IsMeasured));

    /// <summary>True for the same piece of work of the same person.</summary>
    public bool IsSameWork(WorkOrderJob other) => (TechnicianId, Name, System) == (other.TechnicianId, other.Name, other.System);

    /// <summary>True when its time is measured here.</summary>
    public bool IsMeasured => Spans.Count > 0 || RunningSince is not null;

    /// <summary>True when nothing of it is left to do, as far as is known.</summary>
    public bool IsDone => FinishedAt is not null || (!IsMeasured && ActualSeconds is not null);

    /// <summary>Seconds worked by now, the running stretch included.</summary>
    public long WorkedSeconds(DateTime now) =>
        (ActualSeconds ?? 0) + (RunningSince is { } since && now > since ? Elapsed.Seconds(since, now) : 0);

    /// <summary>Says anew who does what; its standard time is in seconds.</summary>
    internal void Describe(int technicianId, string? name, string? system, long standardSeconds) =>
        (TechnicianId, Name, System, StandardSeconds) = (technicianId, name, system, standardSeconds);

    /// <summary>Takes over what another source says of the same work. A figure that differs from what was measured replaces the stretches.</summary>
    internal void TakeFrom(WorkOrderJob other)
    {
        StandardSeconds = other.StandardSeconds;
        if (other.ActualSeconds == ActualSeconds || (other.ActualSeconds is null && IsMeasured)) return;
        (Spans, RunningSince, ActualSeconds) = ([], null, other.ActualSeconds);
    }

    internal void Start(DateTime at) => (RunningSince, FinishedAt) = (at, null);

    /// <summary>Ends the running stretch; one without length is not kept.</summary>
    internal void Stop(DateTime at)
    {
        if (RunningSince is not { } since) return;
        RunningSince = null;
        if (at > since) SetSpans([.. Spans, new WorkSpan(since, at)]);
    }

    /// <summary>It was done and is not any more.</summary>
    internal void Reopen() => FinishedAt = null;

    /// <summary>Stands as before a step; it does not run again while its technician works on something else.</summary>
    internal void GoBackTo(JobBefore before, bool isBusy)
    {
        (TechnicianId, FinishedAt) = (before.TechnicianId, before.FinishedAt);
        if (before.RunningSince is not { } since || RunningSince is not null || isBusy) return;
        if (Spans.Count > 0 && Spans[^1].From == since) SetSpans([.. Spans.SkipLast(1)]);
        RunningSince = since;
    }

    internal void Finish(DateTime at)
    {
        Stop(at);
        FinishedAt = at;
    }

    /// <summary>Corrects the stretches; the actual time is their sum, and unknown without any.</summary>
    internal void SetSpans(IReadOnlyList<WorkSpan> spans)
    {
        Spans = [.. spans.OrderBy(s => s.From)];
        ActualSeconds = Spans.Count == 0 ? null : Spans.Sum(s => Elapsed.Seconds(s.From, s.To));
    }
}
