using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Saves a month's change of state unless somebody else changed it in the same moment.</summary>
internal static class SaveState
{
    /// <summary>Saves. Refused: <c>conflict</c>.</summary>
    public static async Task<Outcome> Run(KpiDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("", "conflict");
        }
    }
}
