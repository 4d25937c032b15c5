using System.Buffers;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Saving;

/// <summary>Tells of new records of one kind from the objects alone, without a change tracker.</summary>
internal sealed class NewRecordNotes<T>
    where T : class
{
    private static readonly ConcurrentDictionary<IEntityType, NewRecordNotes<T>> Made = new();

    private readonly AuditedRecord record;
    private readonly Func<T, long> id;
    private readonly Func<T, string?> key;

    private NewRecordNotes(IEntityType entity)
    {
        record = AuditedRecord.Of(entity);
        var row = Expression.Parameter(typeof(T));
        var number = Expression.Property(row, entity.FindPrimaryKey()!.Properties[0].PropertyInfo!); // records have numbers
        id = Expression.Lambda<Func<T, long>>(Expression.Convert(number, typeof(long)), row).Compile();
        key = record.Key is null ? _ => null : Expression.Lambda<Func<T, string?>>(Expression.Property(row, record.Key.PropertyInfo!), row).Compile(); // a key is a property
    }

    public static NewRecordNotes<T> Of(DbContext db) =>
        Made.GetOrAdd(db.Model.FindEntityType(typeof(T))!, e => new NewRecordNotes<T>(e)); // asked only for what is kept

    /// <param name="row">The new record, numbered.</param>
    /// <param name="text">Where the JSON is collected; used again for every row.</param>
    /// <param name="json">Writes into it.</param>
    public AuditNote Note(T row, ArrayBufferWriter<byte> text, Utf8JsonWriter json)
    {
        text.ResetWrittenCount();
        json.Reset(text);
        json.WriteStartObject();
        record.WriteNew(row, json);
        json.WriteEndObject();
        json.Flush();
        return new AuditNote(
            ((IGroupOwned)row).GroupId, (row as IStoreOwned)?.StoreId, AuditAction.Added, record.Type, id(row), key(row), Encoding.UTF8.GetString(text.WrittenSpan));
    }
}
