using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>
/// Finds the plan by which whole stores are scored: the service managers', because it asks for what a store as a whole achieves. Of
/// several such positions the group's first.
/// </summary>
public sealed class ManagersPlanQuery(KpiDbContext db)
{
    /// <summary>The plan with its versions, items and curves; null where the group has none.</summary>
    public async Task<Plan?> Run(CancellationToken ct)
    {
        var positions = db.Positions.Where(p => p.Kind == PositionKind.ServiceManager).Select(p => p.Id);
        return await db.Plans.AsNoTracking()
            .Include(p => p.Versions).ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery()
            .Where(p => positions.Contains(p.PositionId)).OrderBy(p => p.PositionId).FirstOrDefaultAsync(ct);
    }
}
