using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>Most people of the demo have read the plan they are appraised by; every sixth has yet to.</summary>
internal sealed class MakeDemoReadings(KpiDbContext db)
{
    private const int MostPeople = 100_000;

    /// <summary>Adds them where nobody has read anything.</summary>
    public async Task Run(DateTime until, CancellationToken ct)
    {
        if (await db.PlanReadings.AnyAsync(ct)) return;
        var versions = (await (
            from version in db.PlanVersions.AsNoTracking()
            join plan in db.Plans on version.PlanId equals plan.Id
            where version.PublishedAt != null
            orderby version.Number descending
            select new { plan.PositionId, Version = version }).ToListAsync(ct)).DistinctBy(v => v.PositionId).ToDictionary(v => v.PositionId, v => v.Version);
        var people = await PlanPeople.Of(db, null, until).OrderBy(e => e.Id).Select(e => new { e.Id, e.PositionId }).Take(MostPeople).ToListAsync(ct);
        db.AddRange(people.Where((p, n) => n % 6 != 5 && versions.ContainsKey(p.PositionId))
            .Select(p => new PlanReading(versions[p.PositionId], p.Id, Elapsed.Cut(until.AddDays(-30 - (p.Id % 20))))));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
