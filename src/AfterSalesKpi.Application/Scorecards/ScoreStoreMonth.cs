using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Makes the scorecards of a store's month from its sums: reads what scoring needs besides, and saves nothing.</summary>
internal sealed class ScoreStoreMonth(KpiDbContext db, IndicatorCatalogue catalogue)
{
    /// <summary>Notes which sums of parts of the month the lines will ask for.</summary>
    public static void Need(MonthSlices slices, IReadOnlyList<Staff> staff, Dictionary<int, PlanVersion> versions, IndicatorCatalogue catalogue)
    {
        foreach (var person in staff)
        {
            foreach (var position in person.Positions.Where(versions.ContainsKey))
            {
                foreach (var item in versions[position].Items)
                {
                    var indicator = catalogue.Find(item.Indicator)!; // a published version knows its indicators
                    slices.Needs(indicator, item.Scope, person, position);
                    if (item.NoData == NoDataRule.Zero) slices.Needs(indicator, ItemScope.Store, person, position);
                }
            }
        }
    }

    /// <summary>
    /// One scorecard for everybody of whose positions one has a plan in force, ranked. A position without one gives no part: its days are left
    /// to the others.
    /// </summary>
    public async Task<List<Scorecard>> Of(
        AppraisalMonth month, IReadOnlyList<Staff> staff, Dictionary<int, PlanVersion> versions, MonthSums sums, (DateOnly First, DateOnly NextFirst) days,
        DateTime calculatedAt, CancellationToken ct)
    {
        var appraised = staff.Where(s => s.Positions.Any(versions.ContainsKey)).ToList();
        var people = appraised.Select(s => s.EmployeeId).ToList();
        var adjustments = (await db.Set<Adjustment>().AsNoTracking()
            .Where(a => a.Month == month.Month && people.Contains(a.EmployeeId)).ToListAsync(ct)).ToLookup(a => a.EmployeeId);
        var previous = await PreviousLines(month, versions.Values, people, ct);
        List<Scorecard> cards = [];
        foreach (var person in appraised)
        {
            var parts = person.Positions.Where(versions.ContainsKey).Select(p => Part(versions[p], p, month, person, sums, previous)).ToList();
            var plain = person.IsWhole(days.First, days.NextFirst) && person.LeaveDays == 0;
            var subject = new ScorecardSubject(
                month.GroupId, month.StoreId, person.EmployeeId, month.Month, month.Revision, person.Team, person.LeaveDays,
                plain ? null : [.. person.Stretches.Select(s => new ScorecardStretch(s.PositionId, s.StoreId, s.Team, s.From, s.To, s.LeaveDays))]);
            cards.Add(new Scorecard(subject, versions[Scorecard.Main(parts).PositionId].Grading, parts, [.. adjustments[person.EmployeeId]], calculatedAt));
        }

        Ranking.Apply(cards);
        return cards;
    }

    private PartInput Part(
        PlanVersion version, int position, AppraisalMonth month, Staff person, MonthSums sums, ILookup<(int, int, string, ItemScope), (StoreMonth, ScorecardLine)> previous)
    {
        var held = person.Stretches.Where(s => s.PositionId == position).ToList();
        var (days, leave) = (held.Sum(s => s.Days), held.Sum(s => s.LeaveDays));
        var lines = version.Items.OrderBy(i => i.Ordinal).Select(item =>
        {
            var indicator = catalogue.Find(item.Indicator)!; // a published version knows its indicators
            var terms = item.TermsFor(indicator, month.StoreId);
            return new LineInput(
                terms with { MinimumSample = LeastSample.Of(terms.MinimumSample, days, leave) },
                sums.Of(indicator, item.Scope, person, position),
                PreviousScore.Of(month.Month, previous[(person.EmployeeId, position, item.Indicator, item.Scope)]),
                leave < days && Duty.Existed(item.Indicator, DutyOf(item, indicator))); // who was never there had no duty
        });
        return new PartInput(position, version.Id, days, [.. lines]);

        // An exam on other days than those of the position was no duty of it.
        Measure DutyOf(PlanItem item, IIndicator indicator) =>
            item.NoData == NoDataRule.Zero ? sums.Of(indicator, ItemScope.Store, person, position) : sums.OfStore(indicator);
    }

    /// <summary>The plans in force of every position held, by position.</summary>
    public async Task<Dictionary<int, PlanVersion>> PlansInForce(AppraisalMonth month, IReadOnlyList<Staff> staff, CancellationToken ct)
    {
        var positions = staff.SelectMany(s => s.Positions).Distinct().ToList();
        var plans = await db.Set<Plan>().AsNoTracking()
            .Include(p => p.Versions.Where(v => v.PublishedAt != null && v.EffectiveFrom <= month.Month))
            .ThenInclude(v => v.Items).ThenInclude(i => i.StoreCurves.Where(c => c.StoreId == month.StoreId))
            .Where(p => positions.Contains(p.PositionId)).AsSingleQuery().ToListAsync(ct);
        return plans.Select(p => (p.PositionId, Version: p.InForce(month.Month))).Where(p => p.Version is not null)
            .ToDictionary(p => p.PositionId, p => p.Version!); // not null: filtered
    }

    private async Task<ILookup<(int, int, string, ItemScope), (StoreMonth, ScorecardLine)>> PreviousLines(
        AppraisalMonth month, IEnumerable<PlanVersion> versions, List<int> people, CancellationToken ct)
    {
        var keys = versions.SelectMany(v => v.Items).Where(i => i.NoData == NoDataRule.Previous).Select(i => i.Indicator).Distinct().ToList();
        if (keys.Count == 0) return Array.Empty<(int, int, string, ItemScope)>().ToLookup(k => k, _ => default((StoreMonth, ScorecardLine)));
        var earliest = month.Month.AddMonths(-PreviousScore.Months);
        var lines = await (
            from card in db.Set<Scorecard>().AsNoTracking()
            where people.Contains(card.EmployeeId) && card.Month >= earliest && card.Month < month.Month
            join line in db.Set<ScorecardLine>().AsNoTracking() on card.Id equals line.ScorecardId
            where keys.Contains(line.Indicator)
            select new { card.EmployeeId, card.Month, card.Revision, Line = line }).ToListAsync(ct);
        return lines.GroupBy(l => (l.EmployeeId, l.Line.PositionId, l.Month, l.Line.Indicator, l.Line.Scope)).Select(g => g.MaxBy(l => l.Revision)!) // not empty
            .ToLookup(l => (l.EmployeeId, l.Line.PositionId, l.Line.Indicator, l.Line.Scope), l => (l.Month, l.Line));
    }
}
