using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
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
        var everHere = db.Set<Domain.Organization.EmployeeAssignment>().Where(a => a.StoreId == storeId && a.Since < nextFirst).Select(a => a.EmployeeId);
        var people = await db.Employees.AsNoTracking()
            .Where(e => everHere.Contains(e.Id) && (e.LeftOn == null || e.LeftOn >= first) && (e.HiredOn == null || e.HiredOn < nextFirst))
            .OrderBy(e => e.Number)
            .Select(e => new
            {
                e.Id,
                e.HiredOn,
                e.LeftOn,
                Last = e.Assignments.Where(a => a.Since < nextFirst && (e.LeftOn == null || a.Since <= e.LeftOn)).OrderByDescending(a => a.Since)
                    .Select(a => new { a.StoreId, a.PositionId, a.Team }).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var kinds = await db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Kind, ct);
        return
        [
            .. people.Where(p => p.Last is not null && p.Last.StoreId == storeId)
                .Select(p => new Staff(p.Id, p.Last!.PositionId, kinds[p.Last.PositionId], p.Last.Team, Days(first, nextFirst, p.HiredOn, p.LeftOn))), // not null: filtered
        ];
    }

    private static int Days(DateOnly first, DateOnly nextFirst, DateOnly? hired, DateOnly? left)
    {
        var from = hired > first ? hired.Value : first;
        var until = left is { } last && last < nextFirst ? last.AddDays(1) : nextFirst;
        return Math.Max(1, until.DayNumber - from.DayNumber);
    }
}
