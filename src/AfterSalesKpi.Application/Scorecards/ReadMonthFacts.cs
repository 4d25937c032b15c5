using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads what the scorecards of some stores' month are made of, in as many statements for ten stores as for one.</summary>
internal sealed class ReadMonthFacts(KpiDbContext db, StoreMonthSums storeSums, StaffOfMonth staffOfMonth)
{
    /// <summary>The facts as they are stored now.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="storeIds">The stores; their months have the same bounds.</param>
    /// <param name="month">The month.</param>
    /// <param name="firstDay">The first day of the group's months.</param>
    /// <param name="period">The month's instants that have come by now.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<MonthFacts> Of(int groupId, IReadOnlyList<int> storeIds, StoreMonth month, int firstDay, Period period, CancellationToken ct)
    {
        var (first, nextFirst) = month.Days(firstDay);
        var staff = await staffOfMonth.All(storeIds, first, nextFirst, ct);
        var sums = await storeSums.Of(groupId, storeIds, month, period, ct);
        var everybody = staff.SelectMany(s => s).ToList();
        List<int> people = [.. everybody.Select(s => s.EmployeeId).Distinct()];
        var plans = await PlansInForce(month, storeIds, everybody, ct);
        return new MonthFacts
        {
            Days = (first, nextFirst),
            Staff = staff,
            Sums = sums,
            Stored = await StoredSums.Read(db, month, storeIds, people, ct),
            Catalogue = await GroupCatalogue.Of(db, ct),
            Plans = plans,
            Adjustments = (await db.Set<Adjustment>().AsNoTracking().Where(a => a.Month == month && people.Contains(a.EmployeeId)).ToListAsync(ct)).ToLookup(a => a.EmployeeId),
            Previous = await PreviousLines(month, plans.Values, people, ct),
        };
    }

    /// <summary>The plans in force of every position held, by position.</summary>
    private async Task<Dictionary<int, PlanVersion>> PlansInForce(StoreMonth month, IReadOnlyList<int> storeIds, List<Staff> staff, CancellationToken ct)
    {
        var positions = staff.SelectMany(s => s.Positions).Distinct().ToList();
        var plans = await db.Set<Plan>().AsNoTracking()
            .Include(p => p.Versions.Where(v => v.PublishedAt != null && v.EffectiveFrom <= month))
            .ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves.Where(c => storeIds.Contains(c.StoreId)))
            .Where(p => positions.Contains(p.PositionId)).AsSingleQuery().ToListAsync(ct);
        return plans.Select(p => (p.PositionId, Version: p.InForce(month))).Where(p => p.Version is not null)
            .ToDictionary(p => p.PositionId, p => p.Version!); // not null: filtered
    }

    private async Task<ILookup<(int, int, string, ItemScope), (StoreMonth, ScorecardLine)>> PreviousLines(
        StoreMonth month, IEnumerable<PlanVersion> versions, List<int> people, CancellationToken ct)
    {
        var keys = versions.SelectMany(v => v.Items).Where(i => i.NoData == NoDataRule.Previous).Select(i => i.Indicator).Distinct().ToList();
        if (keys.Count == 0) return Array.Empty<(int, int, string, ItemScope)>().ToLookup(k => k, _ => default((StoreMonth, ScorecardLine)));
        var earliest = month.AddMonths(-PreviousScore.Months);
        var lines = await (
            from card in db.Set<Scorecard>().AsNoTracking()
            where people.Contains(card.EmployeeId) && card.Month >= earliest && card.Month < month
            join line in db.Set<ScorecardLine>().AsNoTracking() on card.Id equals line.ScorecardId
            where keys.Contains(line.Indicator)
            select new { card.EmployeeId, card.Month, card.Revision, Line = line }).ToListAsync(ct);
        return lines.GroupBy(l => (l.EmployeeId, l.Line.PositionId, l.Month, l.Line.Indicator, l.Line.Scope)).Select(g => g.MaxBy(l => l.Revision)!) // not empty
            .ToLookup(l => (l.EmployeeId, l.Line.PositionId, l.Line.Indicator, l.Line.Scope), l => (l.Month, l.Line));
    }
}
