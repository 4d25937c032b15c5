using System.Text;
using System.Text.Json;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// A file outside the database (<c>Audit:AnchorPath</c>), one line a head of a chain as it was at some time. Whoever rewrites the
/// database, or puts an old one back, does not rewrite this.
/// </summary>
public sealed class AuditAnchors
{
    private readonly List<AuditAnchor> anchors = [];

    private AuditAnchors()
    {
    }

    /// <summary>Lines that are not as they were written.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Reads the file; one that is not there yet has no lines.</summary>
    public static async Task<AuditAnchors> Read(string path, CancellationToken ct)
    {
        var read = new AuditAnchors();
        if (!File.Exists(path)) return read;
        await foreach (var line in File.ReadLinesAsync(path, ct))
        {
            if (TryParse(line) is { } anchor) read.anchors.Add(anchor);
            else if (line.Length > 0) read.Unreadable++;
        }

        return read;
    }

    /// <summary>Writes down the end of a chain, unless it was written down last; on disk when it returns.</summary>
    public static async Task Append(string path, AuditHead head, DateTime at, CancellationToken ct)
    {
        if (head.Number == 0 || (await Read(path, ct)).Of(head.GroupId).LastOrDefault()?.Number == head.Number) return;
        var line = JsonSerializer.Serialize(new AuditAnchor(head.GroupId, head.Number, head.Hash, at), JsonSerializerOptions.Web) + "\n";
        await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        await file.WriteAsync(Encoding.UTF8.GetBytes(line), ct);
        file.Flush(flushToDisk: true);
    }

    /// <summary>What was written down of one group, in order.</summary>
    public IEnumerable<AuditAnchor> Of(int groupId) => anchors.Where(a => a.GroupId == groupId);

    private static AuditAnchor? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditAnchor>(line, JsonSerializerOptions.Web) is { Hash.Length: AuditEntry.HashLength } anchor ? anchor : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
