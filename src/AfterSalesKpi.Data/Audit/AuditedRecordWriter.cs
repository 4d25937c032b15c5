using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using AfterSalesKpi.Data.Saving;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Compiles the writer of a new record's fields: as many are written at an import as records, so nothing is boxed or looked up. What it
/// writes is what <see cref="AuditChanges"/> writes of a tracked record.
/// </summary>
internal static class AuditedRecordWriter
{
    private static readonly MethodInfo WriteName = typeof(Utf8JsonWriter).GetMethod(nameof(Utf8JsonWriter.WritePropertyName), [typeof(JsonEncodedText)])!;
    private static readonly MethodInfo WriteParts = typeof(AuditedRecordWriter).GetMethod(nameof(Write), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Action<object, Utf8JsonWriter> Compile(IEntityType entity, IEnumerable<IProperty> fields)
    {
        var given = Expression.Parameter(typeof(object), "record");
        var json = Expression.Parameter(typeof(Utf8JsonWriter), "json");
        var record = Expression.Variable(entity.ClrType);
        var steps = new List<Expression> { Expression.Assign(record, Expression.Convert(given, entity.ClrType)) };
        steps.AddRange(fields.Where(f => f.PropertyInfo is not null).Select(f => Field(f, record, json)));
        foreach (var parts in entity.GetNavigations().Where(n => n.IsCollection && n.PropertyInfo is not null && Parts.WholeOf(n.TargetEntityType) == n.ForeignKey))
        {
            steps.Add(Expression.Call(
                WriteParts, json, Expression.Constant(parts.TargetEntityType), Expression.Property(record, parts.PropertyInfo!))); // asked for above
        }

        return Expression.Lambda<Action<object, Utf8JsonWriter>>(Expression.Block([record], steps), given, json).Compile();
    }

    private static Expression Field(IProperty field, Expression record, Expression json)
    {
        Expression value = Expression.Property(record, field.PropertyInfo!); // fields without one were left out
        var plain = Nullable.GetUnderlyingType(value.Type);
        var known = plain is null ? value : Expression.Property(value, "Value");
        Expression write = AuditedFields.IsPersonal(field)
            ? Expression.Call(typeof(AuditJson), nameof(AuditJson.Write), null, json, Expression.Constant(AuditJson.Hidden))
            : Expression.Call(typeof(AuditJson), nameof(AuditJson.Write), null, json, Written(field, known));
        var named = Expression.Block(
            Expression.Call(json, WriteName, Expression.Constant(JsonEncodedText.Encode(AuditedRecord.NameOf(field)))), write);
        return value.Type.IsValueType && plain is null ? named : Expression.IfThen(Expression.NotEqual(value, Expression.Constant(null, value.Type)), named);
    }

    private static Expression Written(IProperty field, Expression value)
    {
        if (value.Type.IsEnum) return Expression.Call(value, nameof(ToString), null);
        if (typeof(AuditJson).GetMethod(nameof(AuditJson.Write), [typeof(Utf8JsonWriter), value.Type]) is not null) return value;
        var convert = field.GetTypeMapping().Converter?.ConvertToProviderExpression
            ?? throw new NotSupportedException($"{field.DeclaringType.DisplayName()}.{field.Name} cannot be told of in the trail.");
        return Expression.Invoke(convert, value);
    }

    private static void Write(Utf8JsonWriter json, IEntityType entity, IEnumerable<object> parts)
    {
        var first = true;
        var record = AuditedRecord.Of(entity);
        foreach (var part in parts)
        {
            if (first) json.WriteStartArray(record.PartsName);
            first = false;
            json.WriteStartObject();
            record.WriteNew(part, json);
            json.WriteEndObject();
        }

        if (!first) json.WriteEndArray();
    }
}
