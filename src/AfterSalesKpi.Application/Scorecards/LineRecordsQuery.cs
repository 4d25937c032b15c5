using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Lists the records behind a line of a scorecard that the reader may see, by the definition that was summed, and what they add up to
/// today.
/// </summary>
public sealed class LineRecordsQuery(KpiDbContext db, MeasureQuery sums, MeasureRecords records, OrdersBehindRows orders, NameRows names, StaffOfMonth staff)
{
    /// <summary>One page.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="line">Its line.</param>
    /// <param name="privacy">What the reader may know of peer reviews.</param>
    /// <param name="onlyAgainst">Only rows that pull the value the wrong way.</param>
    /// <param name="page">Counted from 1.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<LineRecords> Run(
        Scorecard card, ScorecardLine line, ReviewPrivacy privacy, bool onlyAgainst, int page, int size, CancellationToken ct)
    {
        var indicator = (await GroupCatalogue.Of(db, ct)).Find(line.Indicator)!; // a published plan knows its indicators
        var filter = await Filter(card, line, ct);
        var now = await sums.Run(indicator, filter, MeasureGrouping.None, ct);
        var rows = await records.Run(indicator, filter with { OnlyAgainst = onlyAgainst }, privacy, page, size, ct);
        return new LineRecords(
            now.Count == 0 ? Measure.None : now[0].Sums,
            rows,
            await orders.Of(rows.Rows, ct),
            await names.Run(rows.Rows.Select(r => (int?)r.StoreId), rows.Rows.Select(r => r.EmployeeId), ct));
    }

    private async Task<MeasureFilter> Filter(Scorecard card, ScorecardLine line, CancellationToken ct)
    {
        var month = new MeasureFilter(card.Month, card.Month);
        var held = card.Stretches.Where(s => s.PositionId == line.PositionId).ToList();
        var parted = card.Stretches.Any(s => s.PositionId != line.PositionId);
        return line.Scope switch
        {
            ItemScope.Store when held.Count == 0 => month with { StoreIds = [card.StoreId] },
            ItemScope.Store => month with { InWholeGroup = true, StoreIds = [.. held.Select(s => s.StoreId).Distinct()], Slices = [.. held.Select(s => new RowSlice(s.From, s.To.AddDays(1), s.StoreId))] },
            ItemScope.Team when card.Team is not null || held.Exists(s => s.Team is not null) => await Team(month, card, held, ct),
            _ when parted => month with { EmployeeId = card.EmployeeId, InWholeGroup = true, Slices = [.. held.Select(s => Own(card, s))] },
            _ => month with { EmployeeId = card.EmployeeId, InWholeGroup = true },
        };
    }

    /// <summary>Own rows before the first and after the last day of work belong to the first and last stretch.</summary>
    private static RowSlice Own(Scorecard card, ScorecardStretch s) =>
        new(s == card.Stretches[0] ? null : s.From, s == card.Stretches[^1] ? null : s.To.AddDays(1));

    /// <summary>The rows of whoever was in the team on each day, as the scorecard summed them.</summary>
    private async Task<MeasureFilter> Team(MeasureFilter month, Scorecard card, List<ScorecardStretch> held, CancellationToken ct)
    {
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (first, nextFirst) = card.Month.Days(firstDay);
        var all = await staff.All(card.StoreId, first, nextFirst, ct);
        var starts = new MonthSlices(card.StoreId, all, first, nextFirst).Starts;
        List<RowSlice> slices = [];
        for (var i = 0; i < starts.Count; i++)
        {
            var day = starts[i];
            var (store, team) = card.Stretches.Count == 0 ? (card.StoreId, card.Team) : held.Where(s => s.From <= day && day <= s.To).Select(s => (s.StoreId, s.Team)).FirstOrDefault();
            if (store == 0) continue; // another position, or none, on these days
            List<int> members = team is null ? [card.EmployeeId] : [.. all.Where(s => s.NearestTo(day) is var at && (at.StoreId, at.Team) == (store, team)).Select(s => s.EmployeeId)];
            slices.Add(new RowSlice(day, i + 1 < starts.Count ? starts[i + 1] : nextFirst, null, members));
        }

        return month with { EmployeeIds = [.. slices.SelectMany(s => s.EmployeeIds!).Distinct()], InWholeGroup = true, Slices = slices }; // all named above
    }
}
