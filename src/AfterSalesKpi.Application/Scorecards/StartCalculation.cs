using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Begins a run on some stores' month, which makes the months' rows where there are none and overtakes any run before it.</summary>
public sealed class StartCalculation(KpiDbContext db, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>The months with their new fencing numbers, by store, not tracked. Refused, each by itself, as <see cref="AppraisalMonth.CanCalculate"/>.</summary>
    public async Task<Dictionary<int, Outcome<AppraisalMonth>>> Run(IReadOnlyCollection<int> storeIds, StoreMonth month, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = await db.Set<AppraisalMonth>().Where(m => storeIds.Contains(m.StoreId) && m.Month == month).ToDictionaryAsync(m => m.StoreId, ct);
            foreach (var store in storeIds.Where(s => !rows.ContainsKey(s)))
            {
                rows[store] = new AppraisalMonth(db.Scope.GroupId, store, month);
                db.Add(rows[store]);
            }

            var now = clock.GetUtcNow().UtcDateTime;
            var started = rows.ToDictionary(r => r.Key, r => r.Value.StartRun(now) is { Succeeded: false } refused ? refused.Problems.ToList() : (Outcome<AppraisalMonth>)r.Value);
            try
            {
                await db.SaveChangesAsync(ct);
                db.ChangeTracker.Clear();
                return started;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else made a row or started a run in this moment: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Ends runs that failed, so that nobody waits for them; one that was overtaken is none of our business any more.</summary>
    public async Task Abandon(IReadOnlyCollection<AppraisalMonth> runs)
    {
        var fences = runs.ToDictionary(r => r.Id, r => r.FencingNumber);
        for (var attempt = 1; attempt <= Attempts && fences.Count > 0; attempt++)
        {
            db.ChangeTracker.Clear();
            var ids = fences.Keys.ToList();
            foreach (var row in await db.Set<AppraisalMonth>().Where(m => ids.Contains(m.Id)).ToListAsync()) row.AbandonRun(fences[row.Id]);
            try
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
                return;
            }
            catch (DbUpdateConcurrencyException)
            {
                // One of them was overtaken in this moment: look again.
            }
        }

        db.ChangeTracker.Clear();
    }
}
