using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>The row of a store's month, for what may only be done as long as the month stands where it stood when it was looked at.</summary>
internal static class MonthRows
{
    /// <summary>The month of a visible store, made where there is none yet.</summary>
    public static async Task<AppraisalMonth> Of(KpiDbContext db, int storeId, StoreMonth month, CancellationToken ct)
    {
        var row = await db.AppraisalMonths.FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (row is null) db.Add(row = new AppraisalMonth(db.Scope.GroupId, storeId, month));
        return row;
    }

    /// <summary>
    /// Saves with it that the month is still as it was read: whoever takes it a step further in the same moment makes this fail, and the
    /// other way round.
    /// </summary>
    public static void Hold(KpiDbContext db, AppraisalMonth month)
    {
        if (db.Entry(month).State == EntityState.Unchanged) db.Entry(month).Property(m => m.RunProgress).IsModified = true;
    }

    /// <summary>Marks the month, so that it is calculated again.</summary>
    public static void Mark(KpiDbContext db, AppraisalMonth month) => db.Add(new MonthToCalculate(month.GroupId, month.StoreId, month.Month));

    /// <summary>Saves. Refused: <c>conflict</c> when somebody else was at it in the same moment.</summary>
    public static async Task<Outcome> Save(KpiDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "conflict");
        }
    }
}
