using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>Reads one version of a plan.</summary>
public sealed class PlanVersionQuery(KpiDbContext db)
{
    /// <summary>The version; null where there is none that the person may see.</summary>
    public async Task<PlanVersionView?> Find(int versionId, PlanViewer viewer, StoreMonth running, CancellationToken ct)
    {
        var version = await db.PlanVersions.AsNoTracking().Include(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery()
            .Where(v => viewer.Drafts || v.PublishedAt != null).FirstOrDefaultAsync(v => v.Id == versionId, ct);
        if (version is null) return null;
        var plan = await db.Plans.AsNoTracking().Include(p => p.Versions).SingleAsync(p => p.Id == version.PlanId, ct);
        var isFor = viewer.EmployeeId is { } own && await db.Employees.AnyAsync(e => e.Id == own && e.PositionId == plan.PositionId, ct);
        if (!viewer.All && !isFor) return null;
        var position = await db.Positions.AsNoTracking().SingleAsync(p => p.Id == plan.PositionId, ct);
        var withCurve = version.Items.SelectMany(i => i.StoreCurves).Select(c => c.StoreId).Distinct().ToList();
        var stores = await db.Records.Stores.Where(s => withCurve.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var served = version.Items.Select(i => i.GroupGoalId).OfType<int>().Distinct().ToList();
        var goals = await db.GroupGoals.Where(g => served.Contains(g.Id)).Select(g => new GoalChoice(g.Id, g.Year, g.Text)).ToDictionaryAsync(g => g.Id, ct);
        var confirmed = isFor
            ? await db.PlanReadings.Where(r => r.PlanVersionId == versionId && r.EmployeeId == viewer.EmployeeId).Select(r => (DateTime?)r.ConfirmedAt).FirstOrDefaultAsync(ct)
            : null;
        var others = plan.Versions.Where(v => v.Id != versionId && (viewer.Drafts || v.IsPublished)).OrderByDescending(v => v.Number)
            .Select(v => PlanVersionGlance.Of(plan, v, running)!); // there is a version
        return new PlanVersionView(plan, position, version, PlanVersionGlance.Of(plan, version, running)!, [.. others], stores, isFor, confirmed) { Running = running, Goals = goals }; // there is a version
    }
}
