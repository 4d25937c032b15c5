using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>What technicians have clocked on orders that are in the shop now: stretches of today and the days before, and the one that runs.</summary>
internal sealed class JobClocks(StoreToFill store)
{
    // A job that is not kept yet has no number; the first is the leading technician's.
    private const int First = 0;

    /// <summary>Clocks the first job of an order that has been started and is not completed.</summary>
    public void Run(Course course)
    {
        var (order, now) = (course.Order, store.Clock.Now);
        var stops = course.Pauses.Where(p => p.From <= now && (p.To is null || p.To > now)).Select(p => (DateTime?)p.From).FirstOrDefault();
        DateTime? running = null;
        List<WorkSpan> spans = [];
        for (var at = course.Started!.Value; at < (stops ?? now); at = OpeningHours.NextOpen(OpeningHours.Closing(DateOnly.FromDateTime(at)))) // started, or nobody would have asked
        {
            var closing = OpeningHours.Closing(DateOnly.FromDateTime(at));
            var end = stops < closing ? stops.Value : closing;
            if (end > now) running = at;
            else if (end > at) spans.Add(new WorkSpan(store.Clock.Utc(at), store.Clock.Utc(end)));
        }

        var job = order.Jobs[First];
        order.CorrectJob(job.Id, spans, store.Clock.Utc(now)).Insist();
        if (running is { } since && store.Working.Add(job.TechnicianId)) order.StartJob(job.Id, store.Clock.Utc(since)).Insist(); // or on another vehicle just now
    }
}
