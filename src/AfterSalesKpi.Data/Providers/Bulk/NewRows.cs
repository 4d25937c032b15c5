using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Providers.Bulk;

/// <summary>Numbers new rows before they are written in bulk, and tells their parts (jobs of an order) the number of the whole.</summary>
internal sealed class NewRows<T>
    where T : class
{
    private static readonly ConcurrentDictionary<IEntityType, NewRows<T>> Made = new();

    private readonly Func<T, long>? id;
    private readonly Action<T, long>? setId;
    private readonly List<(Func<T, IEnumerable<object>?> Parts, Action<object, long> SetWhole)> parts = [];

    private NewRows(IEntityType entity)
    {
        if (entity.FindPrimaryKey()?.Properties is not [{ PropertyInfo: { } key } property] || key.PropertyType != typeof(long)) return;
        if (property.GetValueGeneratorFactory() is null) return; // the database numbers these rows itself
        var row = Expression.Parameter(typeof(T));
        id = Expression.Lambda<Func<T, long>>(Expression.Property(row, key), row).Compile();
        setId = Setter<T>(row, Expression.Property(row, key));
        foreach (var navigation in entity.GetNavigations().Where(n => n.IsCollection && !n.IsOnDependent && n.PropertyInfo is not null))
        {
            var part = Expression.Parameter(typeof(object));
            var foreignKey = navigation.ForeignKey.Properties[0];
            parts.Add((
                Expression.Lambda<Func<T, IEnumerable<object>?>>(Expression.Property(row, navigation.PropertyInfo!), row).Compile(), // asked for above
                Setter<object>(part, Expression.Property(Expression.Convert(part, navigation.TargetEntityType.ClrType), foreignKey.PropertyInfo!)))); // parts say whose they are
        }
    }

    public static NewRows<T> Of(DbContext db) =>
        Made.GetOrAdd(
            db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not kept in the database."),
            entity => new NewRows<T>(entity));

    /// <summary>Gives every row without a number one; rows and the parts that hang on them are then ready to be written.</summary>
    public void Number(IReadOnlyList<T> rows)
    {
        if (id is null || setId is null) return;
        foreach (var row in rows)
        {
            if (id(row) == 0) setId(row, TimeOrderedId.Next());
            foreach (var (of, setWhole) in parts)
            {
                foreach (var part in of(row) ?? []) setWhole(part, id(row));
            }
        }
    }

    private static Action<TRow, long> Setter<TRow>(ParameterExpression row, MemberExpression member)
    {
        var value = Expression.Parameter(typeof(long));
        return Expression.Lambda<Action<TRow, long>>(Expression.Assign(member, Expression.Convert(value, member.Type)), row, value).Compile();
    }
}
