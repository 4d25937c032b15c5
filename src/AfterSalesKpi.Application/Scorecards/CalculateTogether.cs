using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>
/// Calculates a few stores whose records are read together. In this order: begin the runs, read the marks, read the records; so a record
/// that comes later leaves its mark and leads to another run. Then store by store: score, and save in a transaction of its own.
/// </summary>
public sealed class CalculateTogether(KpiDbContext db, StoreMonthSums storeSums, StaffOfMonth staffOfMonth, SaveStoreMonth save, StartCalculation start)
{
    /// <summary>Calculates them, tells what came of each store, and gives the errors of those that failed.</summary>
    internal async Task<IReadOnlyList<Exception>> Run(MonthOfStores work, Action<int, Outcome> tell, CancellationToken ct)
    {
        await db.OpenForSums(ct);
        try
        {
            return await Begin(work, tell, ct);
        }
        finally
        {
            db.Database.AutoSavepointsEnabled = true;
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<IReadOnlyList<Exception>> Begin(MonthOfStores work, Action<int, Outcome> tell, CancellationToken ct)
    {
        var started = await start.Run(work.StoreIds, work.Month, ct);
        foreach (var (store, refused) in started.Where(s => !s.Value.Succeeded)) tell(store, Outcome.From(refused.Problems));
        var waiting = work.StoreIds.Where(s => started[s].Succeeded).ToDictionary(s => s, s => started[s].Value!); // succeeded
        if (waiting.Count == 0) return [];
        try
        {
            return await Calculate(work with { StoreIds = [.. waiting.Keys] }, waiting, tell, ct);
        }
        catch (Exception) when (waiting.Count > 1 && !ct.IsCancellationRequested)
        {
            // One of them may be what cannot be read: each by itself, so that the others are.
            await start.Abandon(waiting.Values);
            List<Exception> failures = [];
            foreach (var store in waiting.Keys.ToList())
            {
                try
                {
                    failures.AddRange(await Begin(work with { StoreIds = [store] }, tell, ct));
                }
                catch (Exception e) when (!ct.IsCancellationRequested)
                {
                    failures.Add(e);
                }
            }

            return failures;
        }
        catch
        {
            await start.Abandon(waiting.Values);
            throw;
        }
    }

    /// <summary>Takes out of those that wait whatever has been saved, refused or has failed.</summary>
    private async Task<List<Exception>> Calculate(MonthOfStores work, Dictionary<int, AppraisalMonth> waiting, Action<int, Outcome> tell, CancellationToken ct)
    {
        var marks = (await db.MonthsToCalculate.Where(m => work.StoreIds.Contains(m.StoreId) && m.Month == work.Month).Select(m => new { m.StoreId, m.Id }).ToListAsync(ct))
            .ToLookup(m => m.StoreId, m => m.Id);
        var facts = await new ReadMonthFacts(db, storeSums, staffOfMonth).Of(work.GroupId, work.StoreIds, work.Month, work.FirstDay, work.Period, ct);
        var cards = await StoredCards(work, ct);
        var people = work.StoreIds.SelectMany(s => facts.Sums[s].Concat(facts.Stored.Of(s))).Select(m => m.EmployeeId).OfType<int>().Distinct().ToList();
        var homes = await HomeStores.Read(db, work.StoreIds, people, facts.Days, ct);
        var form = new FormScorecards(db, storeSums);
        var runs = work.StoreIds.Select(s => new StoreRun
        {
            Month = waiting[s],
            Marks = [.. marks[s]],
            Sums = facts.Sums[s],
            SumsBefore = facts.Stored.Of(s),
            CardsBefore = [.. cards[s].Where(c => c.Revision == waiting[s].Revision)],
        }).ToDictionary(r => r.Month.StoreId);
        List<Exception> failures = [];
        foreach (var (store, run) in runs)
        {
            try
            {
                run.Cards = await form.Of(run.Month, facts, work.Now, ct);
                var saved = await save.Run(run, homes, ct);
                waiting.Remove(store);
                if (saved.Succeeded)
                {
                    facts.Stored.Replace(store, run.Sums);

                    // A store that comes later is scored with these sums, so what they mark it for is done then.
                    foreach (var mark in saved.Value!.Where(m => waiting.ContainsKey(m.StoreId))) runs[mark.StoreId].Marks.Add(mark.Id); // succeeded
                }

                tell(store, Outcome.From(saved.Problems));
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                if (waiting.Remove(store)) await start.Abandon([run.Month]);
                failures.Add(e);
            }
        }

        return failures;
    }

    private async Task<ILookup<int, StoredCard>> StoredCards(MonthOfStores work, CancellationToken ct) =>
        (await db.Set<Scorecard>().Where(c => work.StoreIds.Contains(c.StoreId) && c.Month == work.Month)
            .Select(c => new StoredCard(c.Id, c.StoreId, c.EmployeeId, c.Revision, c.Checksum, c.Rank, c.FinalHundredths)).ToListAsync(ct))
        .ToLookup(c => c.StoreId);
}
