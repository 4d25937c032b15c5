using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Begins a run on a store's month, which makes the month's row where there is none and overtakes any run before it.</summary>
public sealed class StartCalculation(KpiDbContext db, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <summary>The month with its new fencing number, not tracked. Refused as <see cref="AppraisalMonth.CanCalculate"/>.</summary>
    public async Task<Outcome<AppraisalMonth>> Run(int storeId, StoreMonth month, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await db.Set<AppraisalMonth>().FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
            if (row is null) db.Add(row = new AppraisalMonth(db.Scope.GroupId, storeId, month));
            var started = row.StartRun(clock.GetUtcNow().UtcDateTime);
            if (!started.Succeeded)
            {
                db.ChangeTracker.Clear();
                return started.Problems.ToList();
            }

            try
            {
                await db.SaveChangesAsync(ct);
                db.ChangeTracker.Clear();
                return row;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else made the row or started a run in this moment: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Ends a run that failed, so that nobody waits for it; a run that was overtaken is none of our business any more.</summary>
    public async Task Abandon(AppraisalMonth run)
    {
        db.ChangeTracker.Clear();
        var row = await db.Set<AppraisalMonth>().FirstOrDefaultAsync(m => m.Id == run.Id);
        if (row is null || !row.AbandonRun(run.FencingNumber).Succeeded) return;
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Overtaken in this moment.
        }
    }
}
