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

        // Others may add while we read: what the head was before must be there, and nothing beyond what it is afterwards.
        var before = await Head(group, ct);
        var last = AuditHead.Empty(group);
        var reached = before.Number == 0;
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            AuditDifference Wrong(AuditDifferenceKind kind) => new(group, entry.Number, kind);
            if (entry.Number != last.Number + 1) yield return Wrong(AuditDifferenceKind.Missing);
            else if (!Same(entry.PreviousHash, last.Hash)) yield return Wrong(AuditDifferenceKind.Unlinked);
            if (!Same(entry.Hash, AuditHash.Of(entry))) yield return Wrong(AuditDifferenceKind.Changed);
            if (written?[entry.Number].Any(hash => !Same(entry.Hash, hash)) == true) yield return Wrong(AuditDifferenceKind.AnchorDiffers);
            reached |= entry.Number == before.Number && Same(entry.Hash, before.Hash);
            last = last.After(entry);
        }

        if (!reached) yield return new AuditDifference(group, before.Number, AuditDifferenceKind.HeadDiffers);
        var after = await Head(group, ct);
        if (last.Number > after.Number || (last.Number == after.Number && reached && !Same(last.Hash, after.Hash))) yield return new AuditDifference(group, last.Number, AuditDifferenceKind.HeadDiffers);
        foreach (var gone in written?.Select(a => a.Key).Where(n => n > last.Number).Order() ?? Enumerable.Empty<long>())
        {
            yield return new AuditDifference(group, gone, AuditDifferenceKind.AnchorDiffers);
        }
    }

    private static bool Same(byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b);

    private async Task<AuditHead> Head(int group, CancellationToken ct) =>
        await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct) ?? AuditHead.Empty(group);
}
