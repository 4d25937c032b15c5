using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Makes the scorecards of a store's month from its sums and what else was read; neither reads nor saves.</summary>
internal static class ScoreStoreMonth
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
    public static List<Scorecard> Of(AppraisalMonth month, IReadOnlyList<Staff> staff, MonthFacts facts, MonthSums sums, DateTime calculatedAt)
    {
        var versions = facts.Plans;
        var appraised = staff.Where(s => s.Positions.Any(versions.ContainsKey)).ToList();
        List<Scorecard> cards = [];
        foreach (var person in appraised)
        {
            var parts = person.Positions.Where(versions.ContainsKey).Select(p => Part(versions[p], p, month, person, sums, facts)).ToList();
            var plain = person.IsWhole(facts.Days.First, facts.Days.NextFirst) && person.LeaveDays == 0;
            var subject = new ScorecardSubject(
                month.GroupId, month.StoreId, person.EmployeeId, month.Month, month.Revision, person.Team, person.LeaveDays,
                plain ? null : [.. person.Stretches.Select(s => new ScorecardStretch(s.PositionId, s.StoreId, s.Team, s.From, s.To, s.LeaveDays))]);
            cards.Add(new Scorecard(subject, versions[Scorecard.Main(parts).PositionId].Grading, parts, [.. facts.Adjustments[person.EmployeeId]], calculatedAt));
        }

        Ranking.Apply(cards);
        return cards;
    }

    private static PartInput Part(PlanVersion version, int position, AppraisalMonth month, Staff person, MonthSums sums, MonthFacts facts)
    {
        var held = person.Stretches.Where(s => s.PositionId == position).ToList();
        var (days, leave) = (held.Sum(s => s.Days), held.Sum(s => s.LeaveDays));
        var lines = version.Items.OrderBy(i => i.Ordinal).Select(item =>
        {
            var indicator = facts.Catalogue.Find(item.Indicator)!; // a published version knows its indicators
            var terms = item.TermsFor(indicator, month.StoreId);
            return new LineInput(
                terms with { MinimumSample = LeastSample.Of(terms.MinimumSample, days, leave) },
                sums.Of(indicator, item.Scope, person, position),
                PreviousScore.Of(month.Month, facts.Previous[(person.EmployeeId, position, item.Indicator, item.Scope)]),
                leave < days && Duty.Existed(item.Indicator, DutyOf(item, indicator))); // who was never there had no duty
        });
        return new PartInput(position, version.Id, days, [.. lines]);

        // An exam on other days than those of the position was no duty of it.
        Measure DutyOf(PlanItem item, IIndicator indicator) =>
            item.NoData == NoDataRule.Zero ? sums.Of(indicator, ItemScope.Store, person, position) : sums.OfStore(indicator);
    }
}
