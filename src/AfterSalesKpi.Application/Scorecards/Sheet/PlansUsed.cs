using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Sheet;

/// <summary>Reads the items of some plan versions.</summary>
public sealed class PlansUsed(KpiDbContext db)
{
    /// <summary>The items in order of plan, version and place.</summary>
    public async Task<List<PlanItemUsed>> Of(IReadOnlyCollection<int> versionIds, CancellationToken ct)
    {
        var rows = await (
            from version in db.Set<PlanVersion>().AsNoTracking()
            where versionIds.Contains(version.Id)
            join plan in db.Set<Plan>() on version.PlanId equals plan.Id
            join item in db.Set<PlanItem>() on version.Id equals item.PlanVersionId
            orderby plan.Name, version.Number, item.Ordinal
            select new { Plan = plan.Name, version.Number, version.EffectiveFrom, version.Grading, Item = item }).ToListAsync(ct);
        return [.. rows.Select(r => new PlanItemUsed(r.Plan, r.Number, r.EffectiveFrom.ToString(), r.Grading, r.Item))];
    }
}
