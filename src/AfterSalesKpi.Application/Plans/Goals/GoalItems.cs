using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans.Goals;

/// <summary>Finds the items of plans that serve goals: of versions in force, of those that come next, and of drafts.</summary>
internal static class GoalItems
{
    /// <summary>The items by the goals' thread, by position.</summary>
    /// <param name="db">The database.</param>
    /// <param name="year">The goals' year; what held in it last is asked for once it is over.</param>
    /// <param name="running">The month that runs.</param>
    /// <param name="drafts">Whether the reader sees drafts.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<ILookup<Guid, GoalItem>> Of(KpiDbContext db, int year, StoreMonth running, bool drafts, CancellationToken ct)
    {
        var (first, last) = (new StoreMonth(year, 1), new StoreMonth(year, 12));
        var at = running < first ? first : running > last ? last : running;
        var plans = await (
            from plan in db.Plans.AsNoTracking().Include(p => p.Versions)
            join position in db.Positions.AsNoTracking() on plan.PositionId equals position.Id
            orderby position.Kind, position.Code
            select new { Plan = plan, position.Name }).ToListAsync(ct); // one a position
        var versions = plans.SelectMany((p, order) => new[] { p.Plan.InForce(at), p.Plan.Next(at), drafts ? p.Plan.OpenDraft : null }
            .Select(v => PlanVersionGlance.Of(p.Plan, v, at)).OfType<PlanVersionGlance>().Select(v => (Glance: v, p.Name, Order: order))).ToDictionary(v => v.Glance.Id);
        var ids = versions.Keys.ToList();
        var items = await (
            from item in db.Set<PlanItem>().AsNoTracking()
            where ids.Contains(item.PlanVersionId)
            join goal in db.GroupGoals on item.GroupGoalId equals goal.Id
            select new { goal.Thread, item.PlanVersionId, item.Ordinal, item.Indicator, item.Scope, item.WeightBasisPoints }).ToListAsync(ct);
        return items.OrderBy(i => versions[i.PlanVersionId].Order).ThenBy(i => versions[i.PlanVersionId].Glance.Number).ThenBy(i => i.Ordinal).ToLookup(
            i => i.Thread,
            i => new GoalItem(i.PlanVersionId, versions[i.PlanVersionId].Glance.Number, versions[i.PlanVersionId].Name, i.Indicator, i.Scope, i.WeightBasisPoints, versions[i.PlanVersionId].Glance.Phase));
    }
}
