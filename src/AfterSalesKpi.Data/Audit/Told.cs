using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Audit;

/// <summary>Tells the trail of something that was done and changed no record of its own, such as looking at a customer's number.</summary>
public static class Told
{
    /// <summary>Adds an entry, in the present transaction or in one of its own.</summary>
    /// <param name="db">The context; its actor is who did it.</param>
    /// <param name="storeId">The store, where there is one.</param>
    /// <param name="recordType">The kind of record it was about.</param>
    /// <param name="recordId">The record's number in the database.</param>
    /// <param name="what">What was done, one kebab-case word.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task Tell(this KpiDbContext db, int? storeId, string recordType, long recordId, string what, CancellationToken ct)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var note = new AuditNote(db.Scope.GroupId, storeId, AuditAction.Done, recordType, recordId, null, $$"""{"done":"{{what}}"}""");
        await AuditTrail.Lock(db, [note.GroupId], ct);
        await AuditTrail.Append(db, [note], ct);
        if (own is not null) await own.CommitAsync(ct);
    }
}
