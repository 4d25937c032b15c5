using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Reads the stored lines of a position's people in closed months.</summary>
public sealed class PlanLines(KpiDbContext db)
{
    /// <summary>Most lines that are looked at, the newest first: enough to judge any plan.</summary>
    public const int Most = 100_000;

    /// <summary>The lines of months whose scores are published.</summary>
    /// <param name="positionId">The position.</param>
    /// <param name="last">The last month.</param>
    /// <param name="months">How many months.</param>
    /// <param name="storeId">One store; null: all visible ones.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<List<PlanLine>> Of(int positionId, StoreMonth last, int months, int? storeId, CancellationToken ct)
    {
        var first = last.AddMonths(1 - months);
        var rows = await (
            from card in db.Scorecards.AsNoTracking()
            join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
            join line in db.ScorecardLines.AsNoTracking() on card.Id equals line.ScorecardId
            where card.PositionId == positionId && line.PositionId == positionId && card.Month >= first && card.Month <= last
                && state.State >= MonthState.Published && (storeId == null || card.StoreId == storeId)
            orderby card.Month descending, card.Id, line.Ordinal
            select new { card.Id, card.Month, line.Indicator, line.Scope, line.Numerator, line.Denominator, line.Sample, line.Note, line.ScoreMillionths })
            .Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new PlanLine(r.Id, r.Month, r.Indicator, r.Scope, new Measure(r.Numerator, r.Denominator, r.Sample), r.Note, r.ScoreMillionths))];
    }
}
