using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Makes a store's published scores of a month final.</summary>
public sealed class LockMonth(KpiDbContext db, TimeProvider clock)
{
    /// <summary>
    /// Locks it. Refused: <c>unknown-store</c>, <c>month-not-published</c>, <c>appeals-open</c>, <c>appeals-undecided</c>, <c>month-locked</c>, <c>conflict</c>.
    /// </summary>
    public async Task<Outcome> Run(int storeId, StoreMonth month, string by, CancellationToken ct)
    {
        if (!await db.Stores.AnyAsync(s => s.Id == storeId, ct)) return Outcome.Refused("store", "unknown-store", storeId);
        var row = await db.Set<AppraisalMonth>().FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (row is null) return Outcome.Refused("month", "month-not-published", month.ToString());
        var undecided = await db.Appeals.CountAsync(a => a.StoreId == storeId && a.Month == month && a.DecidedAt == null && a.WithdrawnAt == null, ct);
        var locked = row.Lock(by, clock.GetUtcNow().UtcDateTime, undecided);
        return locked.Succeeded ? await SaveState.Run(db, ct) : locked;
    }
}
