using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Organization;

/// <summary>Who belongs to a store in a month: everybody whose last place of work in that month it was.</summary>
public sealed class StaffOfMonth(KpiDbContext db)
{
    /// <summary>The people, in order of their numbers.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="first">The month's first local day.</param>
    /// <param name="nextFirst">The first day after it.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<List<Staff>> Of(int storeId, DateOnly first, DateOnly nextFirst, CancellationToken ct)
    {
        var assignments = db.Set<EmployeeAssignment>().AsNoTracking().Where(a => a.Since < nextFirst);
        var people = await db.Employees.AsNoTracking()
            .Where(e => assignments.Any(a => a.EmployeeId == e.Id && a.StoreId == storeId))
            .Where(e => (e.LeftOn == null || e.LeftOn >= first) && (e.HiredOn == null || e.HiredOn < nextFirst))
            .OrderBy(e => e.Number)
            .Select(e => new
            {
                e.Id,
                e.HiredOn,
                e.LeftOn,
                Held = e.Assignments.Where(a => a.Since < nextFirst).ToList(),
            })
            .ToListAsync(ct);
        var kinds = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Kind, ct);
        return
        [
            .. people.Select(p => (Person: p, Last: p.Held.Where(a => p.LeftOn == null || a.Since <= p.LeftOn).MaxBy(a => a.Since))).Where(p => p.Last?.StoreId == storeId)
                .Select(p => new Staff(
                    p.Person.Id, p.Last!.PositionId, kinds[p.Last.PositionId], p.Last.Team, Days(first, nextFirst, p.Person.HiredOn, p.Person.LeftOn))), // not null: filtered
        ];
    }

    private static int Days(DateOnly first, DateOnly nextFirst, DateOnly? hired, DateOnly? left)
    {
        var from = hired > first ? hired.Value : first;
        var until = left is { } last && last < nextFirst ? last.AddDays(1) : nextFirst;
        return Math.Max(1, until.DayNumber - from.DayNumber);
    }
}
