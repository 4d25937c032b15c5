using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// A technician starts, stops and finishes jobs, stamped by the clock. Nobody works on two jobs at once: starting one stops the other.
/// What runs since an earlier day is asked about before anything else is started. The version that the technician looked at does not
/// matter: somebody else's change of the order does not make the work undone.
/// </summary>
public sealed class WorkOnJob(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Begins, or goes on with, an own job.</summary>
    /// <returns>Or <c>unknown-job</c>, <c>work-forgotten</c> with the order's number, why the order cannot be worked on.</returns>
    public Task<Outcome<WorkedOrder>> Start(long jobId, int employeeId, CancellationToken ct) =>
        transaction.Run(work => Start(work, jobId, employeeId, ct), ct);

    /// <summary>Begins an order that the technician leads and on which no job is named: a job without a name is made for it.</summary>
    /// <returns>Or <c>unknown-order</c> when it is not such an order, and what <see cref="Start(long, int, CancellationToken)"/> says.</returns>
    public Task<Outcome<WorkedOrder>> Begin(long orderId, int employeeId, CancellationToken ct) =>
        transaction.Run(work => Begin(work, orderId, employeeId, ct), ct);

    /// <summary>Stops an own job.</summary>
    /// <param name="jobId">Which.</param>
    /// <param name="employeeId">Whose it is.</param>
    /// <param name="at">When it really was stopped; null is now.</param>
    /// <param name="reason">What the work waits for, if it waits.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Or <c>unknown-job</c>; <c>at</c> <c>before-started</c>, <c>in-the-future</c>.</returns>
    public Task<Outcome<WorkedOrder>> Stop(long jobId, int employeeId, DateTime? at, PauseReason? reason, CancellationToken ct) =>
        transaction.Run(work => End(work, jobId, employeeId, at, (order, time) => order.StopJob(jobId, time, reason), ct), ct);

    /// <summary>Says that an own job is done; with the last one the order is completed.</summary>
    /// <returns>Or <c>unknown-job</c>, <c>not-started</c>, why the order cannot be worked on.</returns>
    public Task<Outcome<WorkedOrder>> Finish(long jobId, int employeeId, CancellationToken ct) =>
        transaction.Run(work => End(work, jobId, employeeId, null, (order, time) => order.FinishJob(jobId, time), ct), ct);

    private async Task<Outcome<WorkedOrder>> Start(ImportWork work, long jobId, int employeeId, CancellationToken ct)
    {
        if (await Own(jobId, employeeId, ct) is null) return Unknown();
        var left = await Leave(work, jobId, employeeId, ct);
        if (!left.Succeeded) return left.Problems.ToList();
        var place = await Own(jobId, employeeId, ct); // read again: it may be the order just left
        var order = await OrderRevision.Run(work, place!.OrderId, place.Version, o => Task.FromResult(o.StartJob(jobId, Elapsed.Cut(work.Now))), ct); // found before
        return await Written(work, order, left.Value.Number, ct);
    }

    private async Task<Outcome<WorkedOrder>> Begin(ImportWork work, long orderId, int employeeId, CancellationToken ct)
    {
        var open = db.WorkOrders.Where(o => o.Id == orderId && (o.TechnicianId == employeeId || o.TechnicianId == null) && o.Jobs.Count == 0);
        if (await open.Select(o => new { o.Version }).SingleOrDefaultAsync(ct) is not { } found)
        {
            // Pressed twice: the job made by the first press is the one to start.
            var made = await db.WorkOrderJobs.Where(j => j.WorkOrderId == orderId && j.TechnicianId == employeeId).OrderBy(j => j.Id).Select(j => (long?)j.Id).FirstOrDefaultAsync(ct);
            return made is { } first ? await Start(work, first, employeeId, ct) : new Problem("", "unknown-order", orderId);
        }

        var added = await OrderRevision.Run(work, orderId, found.Version, o => Task.FromResult(o.AddJob(employeeId, null, null, 0)), ct);
        if (!added.Succeeded) return added.Problems.ToList();
        await db.SaveChangesAsync(ct);
        return await Start(work, added.Value.Jobs[0].Id, employeeId, ct);
    }

    private async Task<Outcome<WorkedOrder>> End(
        ImportWork work, long jobId, int employeeId, DateTime? at, Func<WorkOrder, DateTime, Outcome> end, CancellationToken ct)
    {
        if (await Own(jobId, employeeId, ct) is not { } place) return Unknown();
        var now = Elapsed.Cut(work.Now);
        if (at > now) return new Problem("at", "in-the-future");
        var order = await OrderRevision.Run(work, place.OrderId, place.Version, o => Task.FromResult(end(o, at ?? now)), ct);
        return await Written(work, order, null, ct);
    }

    /// <summary>Stops what the technician works on; the answer's number is that of the order left, if any.</summary>
    private async Task<Outcome<Left>> Leave(ImportWork work, long jobId, int employeeId, CancellationToken ct)
    {
        var running = await Places(db.WorkOrderJobs.Where(j => j.TechnicianId == employeeId && j.RunningSince != null && j.Id != jobId)).FirstOrDefaultAsync(ct);
        if (running is null) return new Left(null);
        var now = Elapsed.Cut(work.Now);
        await work.LoadStores([running.StoreId], ct);
        var zone = work.Store(running.StoreId).Zone;
        if (LocalTime.DayOf(running.Since!.Value, zone) < LocalTime.DayOf(now, zone)) return new Problem("", "work-forgotten", running.Number); // it runs
        var order = await OrderRevision.Run(work, running.OrderId, running.Version, o => Task.FromResult(o.StopJob(running.JobId, now, null)), ct);
        if (!order.Succeeded) return order.Problems.ToList();
        await db.SaveChangesAsync(ct); // before the next one runs: the database holds one at most
        return new Left(running.Number);
    }

    private static async Task<Outcome<WorkedOrder>> Written(ImportWork work, Outcome<WorkOrder> order, string? stopped, CancellationToken ct)
    {
        if (!order.Succeeded) return order.Problems.ToList();
        await work.Write(ct);
        return new WorkedOrder(order.Value.Number, order.Value.CompletedAt is not null, order.Value.PausedFor is not null, stopped);
    }

    private Task<Place?> Own(long jobId, int employeeId, CancellationToken ct) =>
        Places(db.WorkOrderJobs.Where(j => j.Id == jobId && j.TechnicianId == employeeId)).SingleOrDefaultAsync(ct);

    private IQueryable<Place> Places(IQueryable<WorkOrderJob> jobs) =>
        from j in jobs
        join o in db.WorkOrders on j.WorkOrderId equals o.Id
        select new Place(j.Id, o.Id, o.StoreId, o.Number, o.Version, j.RunningSince);

    private static Problem Unknown() => new("", "unknown-job");

    private sealed record Place(long JobId, long OrderId, int StoreId, string Number, int Version, DateTime? Since);

    private sealed record Left(string? Number);
}
