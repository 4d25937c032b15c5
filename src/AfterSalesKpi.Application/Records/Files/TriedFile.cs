using System.Globalization;
using System.Text.Json;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>What running an import with a file's rows came to, read from the trail that it wrote.</summary>
internal sealed class TriedFile(KpiDbContext db, string resource)
{
    private long before;

    public int Added { get; private set; }

    public int Changed { get; private set; }

    /// <summary>Remembers where the trail stood.</summary>
    public async Task Begin(CancellationToken ct) => before = await db.AuditHeads.AsNoTracking().Select(h => h.Number).SingleOrDefaultAsync(ct);

    /// <summary>Counts what was added and changed since, within the import's transaction.</summary>
    public async Task Count(ImportResult result, CancellationToken ct)
    {
        var (type, actor) = (FileKinds.RecordTypes[resource], db.Actor.Text);
        var counts = await db.AuditEntries.AsNoTracking().Where(e => e.Number > before && e.RecordType == type && e.Actor == actor)
            .GroupBy(e => e.Action).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        int Of(AuditAction action) => counts.Where(c => c.Key == action).Sum(c => c.Count);
        Added = Math.Min(Of(AuditAction.Added), result.Accepted);
        Changed = Math.Min(Of(AuditAction.Changed), result.Accepted - Added);
    }
}

/// <summary>How rejections are written down with their file.</summary>
internal static class WrittenRejections
{
    /// <summary>Rejections that are kept; whoever has more has more to do than to read them.</summary>
    public const int Most = 1_000;

    public static string Write(IEnumerable<FileRejection> rejections) => JsonSerializer.Serialize(rejections.Take(Most));

    public static IReadOnlyList<FileRejection> Read(string written) => written.Length == 0 ? [] : JsonSerializer.Deserialize<List<FileRejection>>(written) ?? [];

    public static string Lines(IEnumerable<string> headings) => string.Join('\n', headings.Take(100).Select(h => h.Length <= 100 ? h : string.Create(CultureInfo.InvariantCulture, $"{h.AsSpan(0, 99)}…")));
}
