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
        var indicator = IndicatorCatalogue.Find(line.Indicator)!; // a published plan knows its indicators
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
        return line.Scope switch
        {
            ItemScope.Store => month with { StoreIds = [card.StoreId] },
            ItemScope.Team when card.Team is not null => month with { EmployeeIds = await TeamOf(card, ct), InWholeGroup = true },
            _ => month with { EmployeeId = card.EmployeeId, InWholeGroup = true },
        };
    }

    private async Task<List<int>> TeamOf(Scorecard card, CancellationToken ct)
    {
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (first, nextFirst) = card.Month.Days(firstDay);
        return [.. (await staff.Of(card.StoreId, first, nextFirst, ct)).Where(s => s.Team == card.Team).Select(s => s.EmployeeId)];
    }
}
