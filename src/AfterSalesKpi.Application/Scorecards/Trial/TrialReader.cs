using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>Reads a month of stored scorecards of a position with their stored lines: no records, no calculation.</summary>
internal sealed class TrialReader(KpiDbContext db, int positionId, int? storeId, IReadOnlyCollection<int>? employees)
{
    private const int Chunk = 500;

    /// <summary>The plan versions by which scorecards of the group were ever made, with items: what a line was scored by.</summary>
    public async Task<Dictionary<int, PlanVersion>> Versions(CancellationToken ct) =>
        await db.PlanVersions.AsNoTracking().Include(v => v.Items).ThenInclude(i => i.StoreCurves).AsSplitQuery().Where(v => v.PublishedAt != null).ToDictionaryAsync(v => v.Id, ct);

    /// <summary>The cards on which the position was held, those of unpublished months and of earlier revisions left out.</summary>
    public async Task<List<TrialSource>> Month(StoreMonth month, CancellationToken ct)
    {
        var cards = Cards(month);
        var found = await Project(cards.Where(c => c.PositionId == positionId)).ToListAsync(ct);
        var byId = found.ToDictionary(c => c.Id);
        var lines = await Project(from card in cards join line in db.ScorecardLines.AsNoTracking() on card.Id equals line.ScorecardId where line.PositionId == positionId select line).ToListAsync(ct);

        // Who changed position within the month has a card under the last one.
        var moved = lines.Where(l => !byId.ContainsKey(l.CardId)).Select(l => l.CardId).Distinct().ToList();
        foreach (var some in moved.Chunk(Chunk))
        {
            foreach (var card in await Project(cards.Where(c => some.Contains(c.Id))).ToListAsync(ct)) byId.Add(card.Id, card);
        }

        foreach (var line in lines) byId[line.CardId].Lines.Add(line);
        await OtherParts(byId, month, ct);
        return [.. byId.Values];
    }

    /// <summary>A person whose position did not last the whole month may have held another one; its lines stay as they were.</summary>
    private async Task OtherParts(Dictionary<long, TrialSource> cards, StoreMonth month, CancellationToken ct)
    {
        var whole = cards.Values.SelectMany(c => c.Lines).Select(l => l.Days).DefaultIfEmpty().Max();
        var partial = cards.Values.Where(c => c.Lines.Count == 0 || c.Lines[0].Days < whole || c.PositionId != positionId).Select(c => c.Id).ToList();
        foreach (var some in partial.Chunk(Chunk))
        {
            var others = await Project(db.ScorecardLines.AsNoTracking().Where(l => some.Contains(l.ScorecardId) && l.PositionId != positionId)).ToListAsync(ct);
            foreach (var line in others) cards[line.CardId].Lines.Add(line);
        }
    }

    private IQueryable<Scorecard> Cards(StoreMonth month) =>
        from card in db.Scorecards.AsNoTracking()
        join state in db.AppraisalMonths on new { card.StoreId, card.Month, card.Revision } equals new { state.StoreId, state.Month, state.Revision }
        where card.Month == month && state.State >= MonthState.Published && (storeId == null || card.StoreId == storeId)
            && (employees == null || employees.Contains(card.EmployeeId))
        select card;

    private static IQueryable<TrialSource> Project(IQueryable<Scorecard> cards) => cards.Select(c => new TrialSource
    {
        Id = c.Id,
        EmployeeId = c.EmployeeId,
        StoreId = c.StoreId,
        Month = c.Month,
        PositionId = c.PositionId,
        PlanVersionId = c.PlanVersionId,
        Team = c.Team,
        LeaveDays = c.LeaveDays,
        GivenHundredths = c.GivenHundredths,
        EventGradeCap = c.EventGradeCap,
        EventReason = c.EventReason,
        FinalHundredths = c.FinalHundredths,
        Grade = c.Grade,
        CoefficientTenThousandths = c.CoefficientTenThousandths,
    });

    private static IQueryable<TrialLine> Project(IQueryable<ScorecardLine> lines) => lines.Select(l => new TrialLine
    {
        CardId = l.ScorecardId,
        Ordinal = l.Ordinal,
        PositionId = l.PositionId,
        PlanVersionId = l.PlanVersionId,
        Days = l.Days,
        Indicator = l.Indicator,
        Scope = l.Scope,
        Numerator = l.Numerator,
        Denominator = l.Denominator,
        Sample = l.Sample,
        MinimumSample = l.MinimumSample,
        DutyExisted = l.DutyExisted,
        CarriedScore = l.CarriedScore,
        ScoreMillionths = l.ScoreMillionths,
        EffectiveWeightMillionths = l.EffectiveWeightMillionths,
    });
}
