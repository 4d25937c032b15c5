using System.Collections.Concurrent;
using System.Text.Json;
using AfterSalesKpi.Data.Saving;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>How records of one kind are told of, made once from the model.</summary>
internal sealed class AuditedRecord
{
    private static readonly ConcurrentDictionary<IEntityType, AuditedRecord> Made = new();

    private AuditedRecord(IEntityType entity)
    {
        Type = entity.ShortName();
        PartsName = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(Type));
        var whole = Parts.WholeOf(entity);
        Fields = [.. entity.GetProperties().Where(p => !AuditedFields.IsLeftOut(p) && whole?.Properties.Contains(p) != true)];
        Store = entity.FindProperty(nameof(IStoreOwned.StoreId)) is { } store && entity.ClrType.IsAssignableTo(typeof(IStoreOwned)) ? store : null;
        Key = entity.GetIndexes().Where(i => i.IsUnique).Select(i => i.Properties[^1])
            .FirstOrDefault(p => p.ClrType == typeof(string) && p.GetMaxLength() <= AuditEntry.KeyLength && !AuditedFields.IsPersonal(p) && !AuditedFields.IsLeftOut(p));
        NewFields = [.. Fields.Where(p => p != Store && p != Key)];
        writeNew = new Lazy<Action<object, Utf8JsonWriter>>(() => AuditedRecordWriter.Compile(entity, NewFields));
    }

    private readonly Lazy<Action<object, Utf8JsonWriter>> writeNew;

    /// <summary>The kind of record.</summary>
    public string Type { get; }

    /// <summary>What a list of such parts is called among the changes of their whole.</summary>
    public JsonEncodedText PartsName { get; }

    /// <summary>What is told when it changes.</summary>
    public IReadOnlyList<IProperty> Fields { get; }

    /// <summary>What is told when it is new; store and key stand in the entry itself.</summary>
    public IReadOnlyList<IProperty> NewFields { get; }

    /// <summary>The store's number, for what stores own.</summary>
    public IProperty? Store { get; }

    /// <summary>The natural key, where it tells of no person.</summary>
    public IProperty? Key { get; }

    /// <summary>Writes the fields of a new record, and its parts, from the object itself; fast.</summary>
    public Action<object, Utf8JsonWriter> WriteNew => writeNew.Value;

    public static AuditedRecord Of(IEntityType entity) => Made.GetOrAdd(entity, e => new AuditedRecord(e));

    /// <summary>The field's name in the trail.</summary>
    public static string NameOf(IReadOnlyProperty property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
