using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>Reads the group's plans, one a position.</summary>
public sealed class PlanList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Most plans of a list; a group has a handful of positions.</summary>
    private const int Most = 200;

    /// <summary>The plans that the person may see, in order of position.</summary>
    /// <param name="viewer">Who reads.</param>
    /// <param name="running">The month that runs.</param>
    /// <param name="storeId">The store whose people are counted; null: all visible ones.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<List<PlanRow>> Of(PlanViewer viewer, StoreMonth running, int? storeId, CancellationToken ct)
    {
        var found = await (
            from plan in db.Plans.AsNoTracking().Include(p => p.Versions)
            join position in db.Positions.AsNoTracking() on plan.PositionId equals position.Id
            where viewer.All || db.Employees.Any(e => e.Id == viewer.EmployeeId && e.PositionId == plan.PositionId)
            orderby position.Kind, position.Code
            select new { Plan = plan, position.Name, position.Code }).Take(Most).ToListAsync(ct);
        var people = PlanPeople.Of(db, storeId, clock.GetUtcNow().UtcDateTime);
        var holders = await people.GroupBy(e => e.PositionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var shown = found.SelectMany(f => new[] { f.Plan.InForce(running)?.Id, f.Plan.Next(running)?.Id }).OfType<int>().ToList();
        var confirmed = await (
            from reading in db.PlanReadings.AsNoTracking()
            join version in db.PlanVersions on reading.PlanVersionId equals version.Id
            join plan in db.Plans on version.PlanId equals plan.Id
            where shown.Contains(reading.PlanVersionId) && people.Any(e => e.Id == reading.EmployeeId && e.PositionId == plan.PositionId)
            group reading by reading.PlanVersionId into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

        PlanVersionGlance? Glance(Plan plan, PlanVersion? version) =>
            PlanVersionGlance.Of(plan, version, running) is { } glance ? glance with { Confirmed = confirmed.GetValueOrDefault(glance.Id) } : null;

        return
        [
            .. found.Select(f => new PlanRow(
                f.Plan.Id, f.Plan.Name, f.Name, f.Code, Glance(f.Plan, f.Plan.InForce(running)), Glance(f.Plan, f.Plan.Next(running)),
                viewer.Drafts ? PlanVersionGlance.Of(f.Plan, f.Plan.OpenDraft, running) : null, holders.GetValueOrDefault(f.Plan.PositionId))),
        ];
    }
}
