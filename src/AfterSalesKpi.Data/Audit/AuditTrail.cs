using AfterSalesKpi.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Adds to the chain of a group. Whatever is told stands in the same transaction as the change itself. The head is locked first, before
/// the change, so that writers who wait for each other do so in the same order and the chain never forks.
/// </summary>
internal static class AuditTrail
{
    /// <summary>Waits until nobody else adds to these chains; from then on nobody does until the transaction ends.</summary>
    public static async Task Lock(KpiDbContext db, IEnumerable<int> groups, CancellationToken ct)
    {
        foreach (var group in groups) await AuditQueries.LockHead(db, group, ct);
    }

    /// <summary>Adds entries for what is to be told, in order, within the present transaction.</summary>
    public static async Task Append(KpiDbContext db, IReadOnlyList<AuditNote> notes, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("The trail is written in the transaction of what it tells.");
        var at = db.Clock.GetUtcNow().UtcDateTime;
        foreach (var ofGroup in notes.GroupBy(n => n.GroupId).OrderBy(g => g.Key))
        {
            var head = await AuditQueries.LockHead(db, ofGroup.Key, ct);
            var entries = new List<AuditEntry>(notes.Count);
            foreach (var note in ofGroup)
            {
                var entry = new AuditEntry(note, head, at, db.Actor);
                entries.Add(entry);
                head = head.After(entry);
            }

            await AuditQueries.Add(db, entries, head, ct);
        }
    }
}
