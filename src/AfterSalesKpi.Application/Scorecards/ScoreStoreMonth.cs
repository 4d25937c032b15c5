using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Makes the scorecards of a store's month from its sums: reads what scoring needs besides, and saves nothing.</summary>
internal sealed class ScoreStoreMonth(KpiDbContext db)
{
    /// <summary>One scorecard for everybody whose position has a plan in force, ranked.</summary>
    public async Task<List<Scorecard>> Of(AppraisalMonth month, IReadOnlyList<Staff> staff, MonthSums sums, DateTime calculatedAt, CancellationToken ct)
    {
        var versions = await PlansInForce(month, staff, ct);
        var appraised = staff.Where(s => versions.ContainsKey(s.PositionId)).ToList();
        var people = appraised.Select(s => s.EmployeeId).ToList();
        var adjustments = (await db.Set<Adjustment>().AsNoTracking()
            .Where(a => a.Month == month.Month && people.Contains(a.EmployeeId)).ToListAsync(ct)).ToLookup(a => a.EmployeeId);
        var previous = await PreviousLines(month, versions.Values, people, ct);
        List<Scorecard> cards = [];
        foreach (var person in appraised)
        {
            var version = versions[person.PositionId];
            var lines = version.Items.OrderBy(i => i.Ordinal).Select(item => Line(item, month.StoreId, person, sums, month.Month, previous)).ToList();
            var subject = new ScorecardSubject(month.GroupId, month.StoreId, person.EmployeeId, month.Month, month.Revision, person.Team);
            cards.Add(new Scorecard(
                subject, version.Grading, [new PartInput(person.PositionId, version.Id, person.Days, lines)], [.. adjustments[person.EmployeeId]], calculatedAt));
        }

        Ranking.Apply(cards);
        return cards;
    }

    private static LineInput Line(
        PlanItem item, int storeId, Staff person, MonthSums sums, StoreMonth month, ILookup<(int, string, ItemScope), (StoreMonth, ScorecardLine)> previous)
    {
        var indicator = IndicatorCatalogue.Find(item.Indicator)!; // a published version knows its indicators
        return new LineInput(
            item.TermsFor(indicator, storeId),
            sums.Of(indicator, item.Scope, person),
            PreviousScore.Of(month, previous[(person.EmployeeId, item.Indicator, item.Scope)]),
            Duty.Existed(item.Indicator, sums.OfStore(indicator)));
    }

    private async Task<Dictionary<int, PlanVersion>> PlansInForce(AppraisalMonth month, IReadOnlyList<Staff> staff, CancellationToken ct)
    {
        var positions = staff.Select(s => s.PositionId).Distinct().ToList();
        var plans = await db.Set<Plan>().AsNoTracking()
            .Include(p => p.Versions.Where(v => v.PublishedAt != null && v.EffectiveFrom <= month.Month))
            .ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves.Where(c => c.StoreId == month.StoreId))
            .Where(p => positions.Contains(p.PositionId)).AsSingleQuery().ToListAsync(ct);
        return plans.Select(p => (p.PositionId, Version: p.InForce(month.Month))).Where(p => p.Version is not null)
            .ToDictionary(p => p.PositionId, p => p.Version!); // not null: filtered
    }

    private async Task<ILookup<(int, string, ItemScope), (StoreMonth, ScorecardLine)>> PreviousLines(
        AppraisalMonth month, IEnumerable<PlanVersion> versions, List<int> people, CancellationToken ct)
    {
        var keys = versions.SelectMany(v => v.Items).Where(i => i.NoData == NoDataRule.Previous).Select(i => i.Indicator).Distinct().ToList();
        if (keys.Count == 0) return Array.Empty<(int, string, ItemScope)>().ToLookup(k => k, _ => default((StoreMonth, ScorecardLine)));
        var earliest = month.Month.AddMonths(-PreviousScore.Months);
        var lines = await (
            from card in db.Set<Scorecard>().AsNoTracking()
            where people.Contains(card.EmployeeId) && card.Month >= earliest && card.Month < month.Month
            join line in db.Set<ScorecardLine>().AsNoTracking() on card.Id equals line.ScorecardId
            where keys.Contains(line.Indicator)
            select new { card.EmployeeId, card.Month, card.Revision, Line = line }).ToListAsync(ct);
        return lines.GroupBy(l => (l.EmployeeId, l.Month, l.Line.Indicator, l.Line.Scope)).Select(g => g.MaxBy(l => l.Revision)!) // not empty
            .ToLookup(l => (l.EmployeeId, l.Line.Indicator, l.Line.Scope), l => (l.Month, l.Line));
    }
}
