using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>Forgets what files held a day after they were brought, and files that were never taken in altogether.</summary>
public sealed class ForgetFiles(KpiDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Forgets the group's.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var until = clock.GetUtcNow().UtcDateTime - Kept;
        var old = db.ImportFiles.Where(f => f.BroughtAt < until);
        var forgotten = await db.ImportFileContents.Where(c => old.Any(f => f.Id == c.ImportFileId)).ExecuteDeleteAsync(ct);
        await old.Where(f => f.TakenAt == null).ExecuteDeleteAsync(ct);

        // What stood in bad rows goes with the file; how many there were stays.
        await old.Where(f => f.Rejections != "").ExecuteUpdateAsync(f => f.SetProperty(x => x.Rejections, ""), ct);
        return forgotten;
    }
}
