using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Live;

/// <summary>Reads what the trail of the scope's group has told since a number.</summary>
internal static class TrailSteps
{
    /// <summary>Entries of one look.</summary>
    public const int Most = 1000;

    /// <summary>The number of the last entry; 0 when there is none.</summary>
    public static Task<long> Head(KpiDbContext db, CancellationToken ct) => db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(ct);

    /// <summary>The changes after a number, at most <see cref="Most"/> entries of them, and the number they reach to.</summary>
    public static async Task<(List<StoreChange> Changes, long Reached)> Since(KpiDbContext db, long after, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.Number > after).OrderBy(e => e.Number).Take(Most)
            .Select(e => new { e.Number, e.StoreId, e.RecordType, e.RecordId, e.Action }).ToListAsync(ct);
        if (entries.Count == 0) return ([], after);
        var reached = entries[^1].Number;
        var groups = entries.GroupBy(e => (e.StoreId, e.RecordType)).ToList();

        // A change tells of entries that are not the last ones: only with the last of them everything has been told.
        return ([.. groups.Select((g, i) => new StoreChange(
            g.Key.StoreId, g.Key.RecordType, g.Any(e => e.Action == AuditAction.Loaded) ? [] : [.. g.Select(e => e.RecordId).Distinct()], g.Max(e => e.Number),
            i == groups.Count - 1 ? reached : after))], reached);
    }
}
