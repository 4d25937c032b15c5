using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>Somebody confirms having read a published version of the own plan. A second time changes nothing.</summary>
public sealed class ConfirmReading(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Keeps that. Refused: <c>unknown-plan</c> for what is no published plan of the person's position.</summary>
    public async Task<Outcome> Run(int versionId, int employeeId, CancellationToken ct)
    {
        var version = await (
            from v in db.PlanVersions
            join plan in db.Plans on v.PlanId equals plan.Id
            join person in db.Employees on plan.PositionId equals person.PositionId
            where v.Id == versionId && v.PublishedAt != null && person.Id == employeeId
            select v).AsNoTracking().FirstOrDefaultAsync(ct);
        if (version is null) return Outcome.Refused("", "unknown-plan");
        if (await db.PlanReadings.AnyAsync(r => r.PlanVersionId == versionId && r.EmployeeId == employeeId, ct)) return Outcome.Done;
        db.Add(new PlanReading(version, employeeId, Elapsed.Cut(clock.GetUtcNow().UtcDateTime)));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Twice at the same moment: the other one was kept, and that is all that was asked for.
            db.ChangeTracker.Clear();
            if (!await db.PlanReadings.AnyAsync(r => r.PlanVersionId == versionId && r.EmployeeId == employeeId, ct)) throw;
        }

        return Outcome.Done;
    }
}
