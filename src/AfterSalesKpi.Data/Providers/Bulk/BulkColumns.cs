using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Providers.Bulk;

/// <summary>
/// The columns of a table and a compiled writer that gives a row's values to a sink in their order, made once from the model, with the
/// converters of the mapping. Columns that the database fills in itself are left out.
/// </summary>
internal sealed class BulkColumns<T, TSink>
    where T : class
    where TSink : class, IRowSink
{
    private static readonly ConcurrentDictionary<IEntityType, BulkColumns<T, TSink>> Made = new();

    private BulkColumns(IEntityType entity)
    {
        Table = entity.GetTableName() ?? throw new InvalidOperationException($"{entity.DisplayName()} has no table.");
        Properties = [.. entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never)];
        Write = Compile(Properties);
    }

    /// <summary>The table's name.</summary>
    public string Table { get; }

    /// <summary>The columns' properties, in the order in which values come.</summary>
    public IReadOnlyList<IProperty> Properties { get; }

    /// <summary>Gives a row's values to the sink.</summary>
    public Action<T, TSink> Write { get; }

    public static BulkColumns<T, TSink> Of(DbContext db) =>
        Made.GetOrAdd(
            db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not kept in the database."),
            entity => new BulkColumns<T, TSink>(entity));

    private static Action<T, TSink> Compile(IReadOnlyList<IProperty> properties)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var sink = Expression.Parameter(typeof(TSink), "sink");
        return Expression.Lambda<Action<T, TSink>>(Expression.Block(properties.Select(p => WriteOne(p, row, sink))), row, sink).Compile();
    }

    private static Expression WriteOne(IProperty property, Expression row, ParameterExpression sink)
    {
        if (property.PropertyInfo is null) throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name} is no property of the class; it cannot be written in bulk.");
        var value = Expression.Property(row, property.PropertyInfo);
        var plain = Nullable.GetUnderlyingType(value.Type);
        var write = Send(property, plain is null ? value : Expression.Property(value, "Value"), sink);
        return plain is null && value.Type.IsValueType
            ? write
            : Expression.IfThenElse(
                Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Call(sink, nameof(IRowSink.Null), null), write);
    }

    private static Expression Send(IProperty property, Expression value, ParameterExpression sink)
    {
        if (property.GetTypeMapping().Converter is { } converter)
        {
            var convert = converter.ConvertToProviderExpression;
            var given = convert.Parameters[0].Type;
            value = Expression.Invoke(convert, value.Type == given ? value : Expression.Convert(value, given));
            if (Nullable.GetUnderlyingType(value.Type) is not null) value = Expression.Property(value, "Value");
        }

        if (value.Type.IsEnum) value = Expression.Convert(value, Enum.GetUnderlyingType(value.Type));
        var method = typeof(TSink).GetMethod(nameof(IRowSink.Write), [value.Type])
            ?? throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name}: {value.Type.Name} cannot be written in bulk.");
        return Expression.Call(sink, method, value);
    }
}
