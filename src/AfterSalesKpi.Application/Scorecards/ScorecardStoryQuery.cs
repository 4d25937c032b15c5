using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads one scorecard with its month, its adjustments and the month before.</summary>
public sealed class ScorecardStoryQuery(KpiDbContext db, ScorecardQuery scorecards)
{
    private const int MostAppeals = 50;

    /// <summary>The scorecard, or null where there is none that the reader may see.</summary>
    /// <param name="month">The month.</param>
    /// <param name="employeeId">Whose.</param>
    /// <param name="own">
    /// True for people who read their own: only what was published, and also what another store of the group did that they worked in then.
    /// </param>
    /// <param name="ct">Stops the work.</param>
    /// <param name="revision">An earlier revision; null: the newest that the reader may see.</param>
    public async Task<ScorecardStory?> Find(StoreMonth month, int employeeId, bool own, CancellationToken ct, int? revision = null)
    {
        var cards = await scorecards.OfPerson(month.AddMonths(-1), month, employeeId, own, ct, revision);
        if (cards is not [.., { } now] || now.Card.Month != month) return null;
        var before = cards.Count > 1 ? cards[0] : null;
        var card = now.Card;
        var state = await db.BeyondStores<AppraisalMonth>().SingleAsync(m => m.StoreId == card.StoreId && m.Month == month, ct);
        var given = await db.BeyondStores<Adjustment>()
            .Where(a => a.StoreId == card.StoreId && a.Month == month && a.EmployeeId == employeeId)
            .OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(ct);
        var adjustments = card.Revision == state.Revision
            ? given.FindAll(a => a.Counts || (a.State == AdjustmentState.Proposed && !own))
            : given.FindAll(a => CountedAt(a, card.CalculatedAt));
        var peers = await db.BeyondStores<Scorecard>().CountAsync(
            c => c.StoreId == card.StoreId && c.Month == month && c.Revision == card.Revision && c.PositionId == card.PositionId && c.FinalHundredths != null, ct);
        var marked = await db.BeyondStores<MonthToCalculate>().AnyAsync(m => m.StoreId == card.StoreId && m.Month == month, ct);
        return new ScorecardStory(now, before, Lines(now, before), state, adjustments, peers, marked && state.CanCalculate().Succeeded && card.Revision == state.Revision)
        {
            Files = await new AdjustmentFiles(db).Of([.. adjustments.Select(a => a.Id)], ct),
            ConfirmedAt = await db.BeyondStores<ScoreConfirmation>().Where(c => c.StoreId == card.StoreId && c.Month == month && c.EmployeeId == employeeId && c.Revision == card.Revision)
                .Select(c => (DateTime?)c.At).FirstOrDefaultAsync(ct),
            Appeals = await db.BeyondStores<Appeal>().Where(a => a.EmployeeId == employeeId && a.Month == month).OrderBy(a => a.Id).Take(MostAppeals).ToListAsync(ct),
            MadeGood = state.State == MonthState.Locked
                ? await db.BeyondStores<Adjustment>().Where(a => a.EmployeeId == employeeId && a.Corrects == month && a.WithdrawnAt == null).OrderBy(a => a.Id).Take(MostAppeals).ToListAsync(ct) : [],
        };
    }

    /// <summary>True when it counted on a card of an earlier revision.</summary>
    private static bool CountedAt(Adjustment adjustment, DateTime at) =>
        adjustment.At <= at && !(adjustment.WithdrawnAt <= at) && (adjustment.GradeCap is null || (adjustment.Approved == true && adjustment.DecidedAt <= at));

    private static List<LineStory> Lines(ScorecardView now, ScorecardView? before) =>
        [.. now.Lines.Select(line => new LineStory(line, before?.Lines.FirstOrDefault(b => b.PositionId == line.PositionId && b.Indicator == line.Indicator && b.Scope == line.Scope)))];
}
