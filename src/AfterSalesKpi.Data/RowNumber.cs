using System.Linq.Expressions;

namespace AfterSalesKpi.Data;

/// <summary>Gives a new row its number before it is written, so that other new rows can refer to it.</summary>
public static class RowNumber<T>
    where T : class
{
    private static readonly Action<T, long>? Set = MakeSetter();

    /// <summary>Gives a number; rows that the database numbers are left to it.</summary>
    public static void Give(T row) => Set?.Invoke(row, TimeOrderedId.Next());

    private static Action<T, long>? MakeSetter()
    {
        var id = typeof(T).GetProperty("Id");
        if (id is null || id.PropertyType != typeof(long)) return null;
        var (row, number) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(long)));
        return Expression.Lambda<Action<T, long>>(Expression.Assign(Expression.Property(row, id), number), row, number).Compile();
    }
}
