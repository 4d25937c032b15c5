using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Reads a store's technicians with what each has to do, and what its open orders wait for.</summary>
public sealed class DispatchQuery(KpiDbContext db, Calendars calendars)
{
    /// <summary>Technicians that are shown.</summary>
    public const int MostTechnicians = 100;

    /// <summary>Open orders whose jobs are counted; no workshop holds more.</summary>
    private const int MostOrders = 600;

    private const int MostJobs = 5_000;

    /// <summary>The desk of a store of the scope.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="now">The present, UTC.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<DispatchDesk> Run(int storeId, DateTime now, CancellationToken ct)
    {
        var hours = await calendars.Of(storeId, ct);
        var today = hours.DayOf(now);
        var open = db.WorkOrders.Where(o => o.StoreId == storeId && o.DeliveredAt == null && o.CancelledAt == null && !o.Voided && o.ReceivedAt != null && o.CompletedAt == null)
            .OrderBy(o => o.PromiseInForceAt).ThenBy(o => o.Id).Take(MostOrders);
        var orders = await (
            from o in open
            join v in db.Vehicles on o.VehicleId equals v.Id
            select new { o.Id, o.Number, o.TechnicianId, Vehicle = v.Plate ?? v.Vin }).ToListAsync(ct);
        var jobs = await db.WorkOrderJobs.AsNoTracking().Where(j => open.Any(o => o.Id == j.WorkOrderId)).OrderBy(j => j.Id).Take(MostJobs).ToListAsync(ct);
        var known = orders.ToDictionary(o => o.Id, o => (o.Number, o.Vehicle));
        var todo = jobs.FindAll(j => !j.IsDone);
        var led = orders.Where(o => o.TechnicianId is not null).ToLookup(o => o.TechnicianId!.Value, o => o.Id); // asked for
        var byPerson = todo.ToLookup(j => j.TechnicianId);
        return new DispatchDesk(
            [.. (await People(storeId, today, ct)).Select(p => Load(p, [.. byPerson[p.Id]], led[p.Id], known, now))],
            todo.ToLookup(j => j.WorkOrderId, j => new DispatchJob(j.Id, j.WorkOrderId, j.Name, j.TechnicianId, j.StandardSeconds, j.IsMeasured)),
            await MissingParts(storeId, ct),
            hours.Calendar.IsAlways ? null : hours.SecondsOpen(now, LocalTime.StartOfDay(today.AddDays(1), hours.Zone)));
    }

    private static TechnicianLoad Load(
        Person person, List<WorkOrderJob> jobs, IEnumerable<long> led, Dictionary<long, (string Number, string Vehicle)> orders, DateTime now)
    {
        var running = jobs.Find(j => j.RunningSince is not null);
        return new TechnicianLoad(
            person.Id, person.Name, person.Position, person.Team, jobs.Select(j => j.WorkOrderId).Union(led).Count(), jobs.Sum(j => j.StandardSeconds),
            jobs.Sum(j => Math.Max(0, j.StandardSeconds - j.WorkedSeconds(now))),
            running is { RunningSince: { } since } ? new RunningJob(orders[running.WorkOrderId].Number, orders[running.WorkOrderId].Vehicle, running.Name, since) : null);
    }

    private Task<List<Person>> People(int storeId, DateOnly today, CancellationToken ct) => (
        from e in db.Employees.AsNoTracking()
        join p in db.Positions on e.PositionId equals p.Id
        where e.StoreId == storeId && p.Kind == PositionKind.Technician && (e.LeftOn == null || e.LeftOn >= today) && (e.HiredOn == null || e.HiredOn <= today)
        orderby e.Number, e.Id
        select new Person(e.Id, e.Name, p.Name, e.Team)).Take(MostTechnicians).ToListAsync(ct);

    private Task<Dictionary<long, int>> MissingParts(int storeId, CancellationToken ct) => db.PartRequests.AsNoTracking()
        .Where(r => r.StoreId == storeId && r.WorkOrderId != null && !r.Voided && (r.State == PartRequestState.Waiting || r.State == PartRequestState.Short))
        .GroupBy(r => r.WorkOrderId!.Value).Select(g => new { g.Key, Missing = g.Sum(r => r.Quantity - r.Handed) }).OrderBy(g => g.Key).Take(MostJobs) // asked for
        .ToDictionaryAsync(g => g.Key, g => g.Missing, ct);

    private sealed record Person(int Id, string Name, string Position, string? Team);
}
