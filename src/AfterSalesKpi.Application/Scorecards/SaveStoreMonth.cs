using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Saves what a run found, all of it or nothing, and only what differs from what is there.</summary>
public sealed class SaveStoreMonth(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Saves sums and scorecards, removes the marks that led here and ends the run. Refused: <c>run-overtaken</c>.</summary>
    internal async Task<Outcome> Run(AppraisalMonth run, List<MonthMeasure> sums, List<Scorecard> cards, List<long> marks, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var row = await db.Set<AppraisalMonth>().SingleAsync(m => m.Id == run.Id, ct);
        var finished = row.FinishRun(run.FencingNumber, clock.GetUtcNow().UtcDateTime);
        if (!finished.Succeeded) return finished;
        try
        {
            // First, because the row's version is what holds back a run that was overtaken meanwhile.
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Outcome.Refused("", "run-overtaken");
        }

        await ReplaceSums(run, sums, ct);
        await ReplaceCards(run, cards, ct);
        await db.MonthsToCalculate.Where(m => marks.Contains(m.Id)).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return Outcome.Done;
    }

    private async Task ReplaceSums(AppraisalMonth run, List<MonthMeasure> sums, CancellationToken ct)
    {
        var stored = db.MonthMeasures.Where(m => m.StoreId == run.StoreId && m.Month == run.Month);
        var before = (await stored.AsNoTracking().ToListAsync(ct)).ToDictionary(m => (m.Indicator, m.EmployeeId), m => m.Sums);
        var now = sums.ToDictionary(m => (m.Indicator, m.EmployeeId), m => m.Sums);
        var changed = before.Keys.Union(now.Keys).Where(k => before.GetValueOrDefault(k) != now.GetValueOrDefault(k)).ToList();
        if (changed.Count == 0) return;
        await stored.ExecuteDeleteAsync(ct);
        await db.BulkInsertAsync(sums, ct);
        await MarkHomeStores(run, [.. changed.Select(k => k.EmployeeId).OfType<int>().Distinct()], ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// People who did work here, or answered for this store for a part of the month, and are appraised elsewhere have other sums now, so their
    /// own store calculates again.
    /// </summary>
    private async Task MarkHomeStores(AppraisalMonth run, List<int> people, CancellationToken ct)
    {
        var firstDay = await db.Groups.Where(g => g.Id == run.GroupId).Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var (first, nextFirst) = run.Month.Days(firstDay);
        var homes = await db.Employees
            .Where(e => e.StoreId != run.StoreId && (people.Contains(e.Id)
                || (e.Assignments.Any(a => a.StoreId == run.StoreId && a.Since < nextFirst) && e.Assignments.Any(a => a.Since > first && a.Since < nextFirst))))
            .Select(e => e.StoreId).Distinct().ToListAsync(ct);
        db.AddRange(homes.Select(store => new MonthToCalculate(run.GroupId, store, run.Month)));
    }

    private async Task ReplaceCards(AppraisalMonth run, List<Scorecard> cards, CancellationToken ct)
    {
        var stored = db.Set<Scorecard>().Where(c => c.StoreId == run.StoreId && c.Month == run.Month && c.Revision == run.Revision);
        var before = await stored.Select(c => new { c.Id, c.EmployeeId, c.Checksum, c.Rank, c.FinalHundredths }).ToListAsync(ct);
        await KeepMoves(run, before.ToDictionary(b => b.EmployeeId, b => b.FinalHundredths), cards, ct);
        var kept = before.Join(cards, b => (b.EmployeeId, b.Checksum, b.Rank), c => (c.EmployeeId, c.Checksum, c.Rank), (b, _) => b.EmployeeId).ToHashSet();
        var old = before.Where(b => !kept.Contains(b.EmployeeId)).Select(b => b.Id).ToList();
        await db.Set<ScorecardLine>().Where(l => old.Contains(l.ScorecardId)).ExecuteDeleteAsync(ct);
        await db.Set<Scorecard>().Where(c => old.Contains(c.Id)).ExecuteDeleteAsync(ct);
        List<Scorecard> made = [.. cards.Where(c => !kept.Contains(c.EmployeeId))];
        await db.BulkInsertAsync(made, ct);
        await db.BulkInsertAsync([.. made.SelectMany(c => c.Lines)], ct);
    }

    /// <summary>Keeps which scores this calculation of a draft moved; one that moves none leaves what the one before it moved.</summary>
    private async Task KeepMoves(AppraisalMonth run, Dictionary<int, long?> before, List<Scorecard> cards, CancellationToken ct)
    {
        if (before.Count == 0) return;
        var now = cards.ToDictionary(c => c.EmployeeId, c => c.FinalHundredths);
        var at = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var moves = before.Keys.Union(now.Keys).Where(p => before.GetValueOrDefault(p) != now.GetValueOrDefault(p))
            .Select(p => new ScoreMove(run, p, before.GetValueOrDefault(p), now.GetValueOrDefault(p), at)).ToList();
        if (moves.Count == 0) return;
        await db.ScoreMoves.Where(m => m.StoreId == run.StoreId && m.Month == run.Month).ExecuteDeleteAsync(ct);
        db.AddRange(moves);
        await db.SaveChangesAsync(ct);
    }
}
