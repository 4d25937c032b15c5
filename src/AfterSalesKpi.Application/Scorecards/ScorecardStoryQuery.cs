using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads one scorecard with its month, its adjustments and the month before.</summary>
public sealed class ScorecardStoryQuery(KpiDbContext db, ScorecardQuery scorecards)
{
    private static readonly string[] StoreFilter = [QueryFilters.Store];

    /// <summary>The scorecard, or null where there is none that the reader may see.</summary>
    /// <param name="month">The month.</param>
    /// <param name="employeeId">Whose.</param>
    /// <param name="own">
    /// True for people who read their own: only what was published, and also what another store of the group did that they worked in then.
    /// </param>
    /// <param name="ct">Stops the work.</param>
    public async Task<ScorecardStory?> Find(StoreMonth month, int employeeId, bool own, CancellationToken ct)
    {
        var cards = await scorecards.OfPerson(month.AddMonths(-1), month, employeeId, own, ct);
        if (cards is not [.., { } now] || now.Card.Month != month) return null;
        var before = cards.Count > 1 ? cards[0] : null;
        var card = now.Card;
        var state = await db.AppraisalMonths.AsNoTracking().IgnoreQueryFilters(StoreFilter).SingleAsync(m => m.StoreId == card.StoreId && m.Month == month, ct);
        var adjustments = await db.Adjustments.AsNoTracking().IgnoreQueryFilters(StoreFilter)
            .Where(a => a.StoreId == card.StoreId && a.Month == month && a.EmployeeId == employeeId && a.WithdrawnAt == null)
            .OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(ct);
        var peers = await db.Scorecards.AsNoTracking().IgnoreQueryFilters(StoreFilter).CountAsync(
            c => c.StoreId == card.StoreId && c.Month == month && c.Revision == card.Revision && c.PositionId == card.PositionId && c.FinalHundredths != null, ct);
        var marked = await db.MonthsToCalculate.AsNoTracking().IgnoreQueryFilters(StoreFilter).AnyAsync(m => m.StoreId == card.StoreId && m.Month == month, ct);
        return new ScorecardStory(now, before, Lines(now, before), state, adjustments, peers, marked && state.CanCalculate().Succeeded);
    }

    private static List<LineStory> Lines(ScorecardView now, ScorecardView? before) =>
        [.. now.Lines.Select(line => new LineStory(line, before?.Lines.FirstOrDefault(b => b.PositionId == line.PositionId && b.Indicator == line.Indicator && b.Scope == line.Scope)))];
}
