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
    public async Task<List<Staff>> Of(int storeId, DateOnly first, DateOnly nextFirst, CancellationToken ct) =>
        [.. (await All(storeId, first, nextFirst, ct)).Where(s => s.Stretches[^1].StoreId == storeId)];

    /// <summary>These and everybody else who worked there on any day of the month: whoever moved on was part of a team until then.</summary>
    public async Task<List<Staff>> All(int storeId, DateOnly first, DateOnly nextFirst, CancellationToken ct) =>
        [.. (await All([storeId], first, nextFirst, ct))[storeId]];

    /// <summary>The same of several stores, by store; whoever worked in two of them is in both.</summary>
    internal async Task<ILookup<int, Staff>> All(IReadOnlyCollection<int> storeIds, DateOnly first, DateOnly nextFirst, CancellationToken ct)
    {
        var assignments = db.Set<EmployeeAssignment>().AsNoTracking().Where(a => a.Since < nextFirst);
        var people = await db.Employees.AsNoTracking()
            .Where(e => assignments.Any(a => a.EmployeeId == e.Id && storeIds.Contains(a.StoreId)))
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
        var leave = await Leave([.. people.Select(p => p.Id)], first, nextFirst, ct);
        return people.Select(p => (p.Id, Stretches: Stretches(p.Held, leave[p.Id], p.HiredOn > first ? p.HiredOn.Value : first, p.LeftOn < nextFirst ? p.LeftOn.Value : nextFirst.AddDays(-1))))
            .Where(p => p.Stretches.Count > 0)
            .Select(p => new Staff(p.Id, p.Stretches[^1].PositionId, kinds[p.Stretches[^1].PositionId], p.Stretches[^1].Team, p.Stretches))
            .SelectMany(p => p.Stretches.Select(s => s.StoreId).Distinct().Intersect(storeIds).Select(store => (Store: store, Person: p)))
            .ToLookup(p => p.Store, p => p.Person);
    }

    private async Task<ILookup<int, (DateOnly From, DateOnly To)>> Leave(List<int> people, DateOnly first, DateOnly nextFirst, CancellationToken ct)
    {
        var absences = await db.BeyondStores<Absence>()
            .Where(a => people.Contains(a.EmployeeId) && !a.Voided && a.EndsOn >= first && a.StartsOn < nextFirst)
            .Select(a => new { a.EmployeeId, a.StartsOn, a.EndsOn }).ToListAsync(ct);
        return absences.ToLookup(a => a.EmployeeId, a => (a.StartsOn, a.EndsOn));
    }

    /// <summary>What was held from the first to the last day; what is said for a day after the last one has not come to be.</summary>
    private static List<WorkStretch> Stretches(List<EmployeeAssignment> held, IEnumerable<(DateOnly From, DateOnly To)> leave, DateOnly from, DateOnly to)
    {
        if (to < from) to = from;
        var said = held.Where(a => a.Since <= to).OrderBy(a => a.Since).ToList();
        List<WorkStretch> stretches = [];
        for (var i = 0; i < said.Count; i++)
        {
            var a = said[i];
            var start = i == 0 || a.Since < from ? from : a.Since; // before the first assignment, what the first says
            var end = i + 1 < said.Count ? said[i + 1].Since.AddDays(-1) : to;
            if (end < start) continue;
            if (stretches is [.., var last] && (last.StoreId, last.PositionId, last.Team) == (a.StoreId, a.PositionId, a.Team)) stretches[^1] = last with { To = end };
            else stretches.Add(new WorkStretch(a.StoreId, a.PositionId, a.Team, start, end, 0));
        }

        var off = leave.ToList();
        return [.. stretches.Select(s => s with { LeaveDays = Enumerable.Range(0, s.Days).Count(n => off.Exists(l => l.From <= s.From.AddDays(n) && s.From.AddDays(n) <= l.To)) })];
    }
}
