using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Reads the trail of the scope's group from its beginning and tells each difference. Entries stream, so a trail of any length needs the
/// same memory.
/// </summary>
public sealed class AuditVerification(KpiDbContext db)
{
    /// <summary>What is wrong; nothing when all holds.</summary>
    /// <param name="anchors">What was written down outside the database; without it a tail cut off, or a trail wholly rewritten, does not show.</param>
    /// <param name="ct">Stops the work.</param>
    public async IAsyncEnumerable<AuditDifference> Differences(AuditAnchors? anchors, [EnumeratorCancellation] CancellationToken ct)
    {
        var group = db.Scope.GroupId;
        var written = anchors?.Of(group).ToLookup(a => a.Number, a => a.Hash);
        for (var n = 0; n < (anchors?.Unreadable ?? 0); n++) yield return new AuditDifference(group, 0, AuditDifferenceKind.AnchorUnreadable);

        // The head first: what is added while we read lies after it.
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct) ?? AuditHead.Empty(group);
        var last = AuditHead.Empty(group);
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (entry.Number > head.Number && last.Number == head.Number) break;
            AuditDifference Wrong(AuditDifferenceKind kind) => new(group, entry.Number, kind);
            if (entry.Number != last.Number + 1) yield return Wrong(AuditDifferenceKind.Missing);
            else if (!entry.PreviousHash.AsSpan().SequenceEqual(last.Hash)) yield return Wrong(AuditDifferenceKind.Unlinked);
            if (!entry.Hash.AsSpan().SequenceEqual(AuditHash.Of(entry))) yield return Wrong(AuditDifferenceKind.Changed);
            if (written?[entry.Number].Any(hash => !entry.Hash.AsSpan().SequenceEqual(hash)) == true) yield return Wrong(AuditDifferenceKind.AnchorDiffers);
            last = last.After(entry);
        }

        if (head.Number != last.Number || !head.Hash.AsSpan().SequenceEqual(last.Hash)) yield return new AuditDifference(group, head.Number, AuditDifferenceKind.HeadDiffers);
        foreach (var gone in written?.Select(a => a.Key).Where(n => n > last.Number).Order() ?? Enumerable.Empty<long>())
        {
            yield return new AuditDifference(group, gone, AuditDifferenceKind.AnchorDiffers);
        }
    }
}
