using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>The people of some stores in a month, beside the plans in force for their positions: who has none, and who has not confirmed reading it.</summary>
internal sealed class PlansOfMonth
{
    /// <summary>What of the checklist is asked here.</summary>
    public static readonly IReadOnlyList<CheckItem> Items = [CheckItem.WithoutPlan, CheckItem.UnreadPlans];

    private readonly KpiDbContext db;
    private readonly IReadOnlyCollection<int> stores;
    private readonly DateOnly first;
    private readonly DateOnly nextFirst;
    private readonly IReadOnlyDictionary<int, int> versions;
    private readonly List<int> covered;
    private readonly List<int> inForce;

    private PlansOfMonth(KpiDbContext db, StoreMonth month, int firstDay, IReadOnlyCollection<int> stores, IReadOnlyDictionary<int, int> versions)
    {
        (this.db, this.stores, this.versions) = (db, stores, versions);
        (first, nextFirst) = month.Days(firstDay);
        (covered, inForce) = ([.. versions.Keys], [.. versions.Values]);
    }

    public static async Task<PlansOfMonth> Of(KpiDbContext db, StoreMonth month, int firstDay, IReadOnlyCollection<int> stores, CancellationToken ct)
    {
        var plans = await db.Plans.AsNoTracking().Include(p => p.Versions).ToListAsync(ct); // one a position
        return new PlansOfMonth(db, month, firstDay, stores, plans.Where(p => p.InForce(month) is not null).ToDictionary(p => p.PositionId, p => p.InForce(month)!.Id)); // not null: asked for
    }

    /// <summary>Those who worked to the month's end and are appraised by a plan.</summary>
    public IQueryable<Employee> Appraised() => People().Where(e => (e.LeftOn == null || e.LeftOn >= nextFirst) && covered.Contains(e.PositionId));

    /// <summary>Those of whom the item is open.</summary>
    public IQueryable<Employee> Open(CheckItem item) => item == CheckItem.WithoutPlan
        ? People().Where(e => !covered.Contains(e.PositionId) && db.Positions.Any(p => p.Id == e.PositionId && p.Kind != PositionKind.Other)) // others are outside the appraisal
        : Appraised().Where(e => !db.PlanReadings.Any(r => r.EmployeeId == e.Id && inForce.Contains(r.PlanVersionId)
            && db.PlanVersions.Any(v => v.Id == r.PlanVersionId && db.Plans.Any(p => p.Id == v.PlanId && p.PositionId == e.PositionId))));

    /// <summary>The same by name.</summary>
    public async Task<List<CheckRecord>> List(CheckItem item, int most, CancellationToken ct)
    {
        var people = await Open(item).OrderBy(e => e.Number).Take(most).Select(e => new { e.Number, e.Name, e.PositionId }).ToListAsync(ct);
        return people.ConvertAll(p => new CheckRecord(p.Number, null, p.Name, versions.TryGetValue(p.PositionId, out var version) ? version : null));
    }

    private IQueryable<Employee> People() =>
        db.Employees.AsNoTracking().Where(e => stores.Contains(e.StoreId) && (e.LeftOn == null || e.LeftOn >= first) && (e.HiredOn == null || e.HiredOn < nextFirst));
}
