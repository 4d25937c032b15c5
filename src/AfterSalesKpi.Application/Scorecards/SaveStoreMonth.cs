using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Saves what a run found, all of it or nothing, and only what differs from what is there.</summary>
public sealed class SaveStoreMonth(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Saves sums and scorecards, removes the marks that led here and ends the run; gives the marks on other stores that it made. Refused:
    /// <c>run-overtaken</c>.
    /// </summary>
    internal async Task<Outcome<IReadOnlyList<MonthToCalculate>>> Run(StoreRun run, HomeStores? homes, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // All of it or nothing: there is no half to go back to, and each savepoint is two round trips.
        db.Database.AutoSavepointsEnabled = false;

        // First, because the row's version is what holds back a run that was overtaken meanwhile. What was read when the run began still
        // holds then: nobody else writes sums or scorecards of this month.
        var finished = await Finish(run.Month, ct);
        if (!finished.Succeeded) return finished.Problems.ToList();
        var marked = await ReplaceSums(run, homes, ct);
        await ReplaceCards(run, ct);
        if (run.Marks.Count > 0) await db.MonthsToCalculate.Where(m => run.Marks.Contains(m.Id)).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return marked;
    }

    /// <summary>Ends the run with the row as it was read when it began; read again when somebody changed it since, who need not have overtaken the run.</summary>
    private async Task<Outcome> Finish(AppraisalMonth month, CancellationToken ct)
    {
        var (fence, row) = (month.FencingNumber, month);
        db.Attach(row);
        for (var attempt = 1; ; attempt++)
        {
            var finished = row.FinishRun(fence, clock.GetUtcNow().UtcDateTime);
            if (!finished.Succeeded)
            {
                db.ChangeTracker.Clear();
                return finished;
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return finished;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
                if (attempt > 1) return Outcome.Refused("", "run-overtaken");
                row = await db.Set<AppraisalMonth>().SingleAsync(m => m.Id == month.Id, ct);
            }
        }
    }

    private async Task<List<MonthToCalculate>> ReplaceSums(StoreRun run, HomeStores? homes, CancellationToken ct)
    {
        var month = run.Month;
        var before = run.SumsBefore.ToDictionary(m => (m.Indicator, m.EmployeeId), m => m.Sums);
        var now = run.Sums.ToDictionary(m => (m.Indicator, m.EmployeeId), m => m.Sums);
        var changed = before.Keys.Union(now.Keys).Where(k => before.GetValueOrDefault(k) != now.GetValueOrDefault(k)).ToList();
        if (changed.Count == 0) return [];
        if (before.Count > 0) await db.MonthMeasures.Where(m => m.StoreId == month.StoreId && m.Month == month.Month).ExecuteDeleteAsync(ct);
        await db.BulkInsertAsync(run.Sums, ct);
        List<MonthToCalculate> marks = [.. (homes?.Of(month.StoreId, changed.Select(k => k.EmployeeId).OfType<int>()) ?? []).Select(s => new MonthToCalculate(month.GroupId, s, month.Month))];
        db.AddRange(marks);
        if (marks.Count > 0) await db.SaveChangesAsync(ct);
        return marks;
    }

    private async Task ReplaceCards(StoreRun run, CancellationToken ct)
    {
        await KeepMoves(run, ct);
        var kept = run.CardsBefore.Join(run.Cards, b => (b.EmployeeId, b.Checksum, b.Rank), c => (c.EmployeeId, c.Checksum, c.Rank), (b, _) => b.EmployeeId).ToHashSet();
        var old = run.CardsBefore.Where(b => !kept.Contains(b.EmployeeId)).Select(b => b.Id).ToList();
        if (old.Count > 0)
        {
            await db.Set<ScorecardLine>().Where(l => old.Contains(l.ScorecardId)).ExecuteDeleteAsync(ct);
            await db.Set<Scorecard>().Where(c => old.Contains(c.Id)).ExecuteDeleteAsync(ct);
        }

        List<Scorecard> made = [.. run.Cards.Where(c => !kept.Contains(c.EmployeeId))];
        await db.BulkInsertAsync(made, ct);
        await db.BulkInsertAsync([.. made.SelectMany(c => c.Lines)], ct);
    }

    /// <summary>Keeps which scores this calculation of a draft moved; one that moves none leaves what the one before it moved.</summary>
    private async Task KeepMoves(StoreRun run, CancellationToken ct)
    {
        if (run.CardsBefore.Count == 0) return;
        var before = run.CardsBefore.ToDictionary(b => b.EmployeeId, b => b.FinalHundredths);
        var now = run.Cards.ToDictionary(c => c.EmployeeId, c => c.FinalHundredths);
        var at = Elapsed.Cut(clock.GetUtcNow().UtcDateTime);
        var moves = before.Keys.Union(now.Keys).Where(p => before.GetValueOrDefault(p) != now.GetValueOrDefault(p))
            .Select(p => new ScoreMove(run.Month, p, before.GetValueOrDefault(p), now.GetValueOrDefault(p), at)).ToList();
        if (moves.Count == 0) return;
        await db.ScoreMoves.Where(m => m.StoreId == run.Month.StoreId && m.Month == run.Month.Month).ExecuteDeleteAsync(ct);
        db.AddRange(moves);
        await db.SaveChangesAsync(ct);
    }
}
