using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Saving;

/// <summary>
/// What every save goes through, in this order: count orders by their store's terms; is it within the scope, do its links stay in the group, renew the versions; then, in one
/// transaction, lock the trail, save, tell.
/// </summary>
internal static class SaveWithTrail
{
    /// <param name="db">The context.</param>
    /// <param name="accept">Whether the context takes what was saved for unchanged afterwards.</param>
    /// <param name="save">EF Core's own saving; its argument is as <paramref name="accept"/>.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<int> Run(KpiDbContext db, bool accept, Func<bool, CancellationToken, Task<int>> save, CancellationToken ct)
    {
        var tracker = db.ChangeTracker;
        var detects = tracker.AutoDetectChangesEnabled;
        if (detects) tracker.DetectChanges();
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            if (await OrderTerms.Apply(db, tracker, ct)) tracker.DetectChanges();
            var rows = new TrackedRows(tracker);
            if (rows.Changed.Exists(e => e.Entity is AuditEntry or AuditHead)) throw new InvalidOperationException("The trail is only ever added to, and not in this way.");
            ScopedWrites.Check(db.Scope, rows.Changed);
            Versions.Renew(rows);
            await ForeignLinks.Check(db, rows, ct);
            var changes = AuditChanges.Of(rows);
            return changes.Any ? await SaveAndTell(db, changes, accept, save, ct) : await save(accept, ct);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detects;
        }
    }

    private static async Task<int> SaveAndTell(
        KpiDbContext db, AuditChanges changes, bool accept, Func<bool, CancellationToken, Task<int>> save, CancellationToken ct)
    {
        int saved;
        await using (var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null)
        {
            await AuditTrail.Lock(db, changes.Groups, ct);
            saved = await save(false, ct);
            await AuditTrail.Append(db, changes.Notes(), ct);
            if (own is not null) await own.CommitAsync(ct);
        }

        if (accept) db.ChangeTracker.AcceptAllChanges();
        return saved;
    }
}
