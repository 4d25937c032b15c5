using System.Buffers;
using System.Text.Json;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers.Bulk;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Saving;

/// <summary>The same for new rows by the thousand: within the scope, numbered, told of, in one transaction.</summary>
internal static class BulkSave
{
    public static async Task Run<T>(KpiDbContext db, IReadOnlyList<T> rows, BulkAudit audit, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0) return;
        ScopedWrites.Check(db.Scope, rows);
        NewRows<T>.Of(db).Number(rows);
        if (rows is IReadOnlyList<WorkOrder> orders) await OrderTerms.Apply(db, orders, ct);
        var entity = db.Model.FindEntityType(typeof(T))!; // numbering found it

        // Parts are told with their whole, which is written before them.
        var told = AuditedRecords.Tells(entity) && Parts.WholeOf(entity) is null && rows[0] is IGroupOwned;
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        if (told) await AuditTrail.Lock(db, [db.Scope.GroupId], ct);
        await db.WriteRows(rows, ct);
        if (told) await AuditTrail.Append(db, audit == BulkAudit.EachRecord ? EachRecord(db, rows) : [AllAsOne(db, rows)], ct);
        if (own is not null) await own.CommitAsync(ct);
    }

    private static List<AuditNote> EachRecord<T>(KpiDbContext db, IReadOnlyList<T> rows)
        where T : class
    {
        var describe = NewRecordNotes<T>.Of(db);
        var text = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(text, AuditJson.Options);
        var notes = new List<AuditNote>(rows.Count);
        foreach (var row in rows) notes.Add(describe.Note(row, text, json));
        return notes;
    }

    private static AuditNote AllAsOne<T>(KpiDbContext db, IReadOnlyList<T> rows)
        where T : class
    {
        var record = AuditedRecord.Of(db.Model.FindEntityType(typeof(T))!); // numbering found it
        var stores = rows[0] is IStoreOwned ? rows.Cast<IStoreOwned>().Select(r => r.StoreId).Distinct().Take(2).ToList() : [];
        return new AuditNote(db.Scope.GroupId, stores is [var only] ? only : null, AuditAction.Loaded, record.Type, 0, null, $$"""{"count":{{rows.Count}}}""");
    }
}
