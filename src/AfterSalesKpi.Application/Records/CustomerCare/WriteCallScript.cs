using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Changes what a store's agents say on the phone.</summary>
public sealed class WriteCallScript(KpiDbContext db)
{
    /// <summary>Saves it, never over a version that was not seen.</summary>
    /// <param name="storeId">A visible store.</param>
    /// <param name="version">The version that was seen; none where there was no script.</param>
    /// <param name="chinese">The text in Chinese; empty: the built-in one.</param>
    /// <param name="english">The text in English; empty: the built-in one.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome> Run(int storeId, int? version, string? chinese, string? english, CancellationToken ct)
    {
        var script = await db.CallScripts.SingleOrDefaultAsync(s => s.StoreId == storeId, ct);
        if (script?.Version != version) return Outcome.Refused("version", SaveWorkOrder.ChangedMeanwhile);
        if (script is null) db.Add(script = new CallScript(db.Scope.GroupId, storeId));
        var written = script.Write(chinese, english);
        if (!written.Succeeded)
        {
            db.ChangeTracker.Clear();
            return written;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException)
        {
            // Somebody else was quicker, by a version or by the store's one script.
            db.ChangeTracker.Clear();
            return Outcome.Refused("version", SaveWorkOrder.ChangedMeanwhile);
        }
    }
}
