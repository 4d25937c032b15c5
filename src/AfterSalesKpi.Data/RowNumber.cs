using System.Linq.Expressions;

namespace AfterSalesKpi.Data;

/// <summary>Gives a new row its number before it is written, so that other new rows can refer to it.</summary>
public static class RowNumber
{
    /// <summary>Gives a number; rows that the database numbers are left to it.</summary>
    public static void Give<T>(T row)
        where T : class => Setter<T>.Set?.Invoke(row, TimeOrderedId.Next());

    private static class Setter<T>
    {
        public static readonly Action<T, long>? Set = Make();

        private static Action<T, long>? Make()
        {
            var id = typeof(T).GetProperty("Id");
            if (id is null || id.PropertyType != typeof(long)) return null;
            var (row, number) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(long)));
            return Expression.Lambda<Action<T, long>>(Expression.Assign(Expression.Property(row, id), number), row, number).Compile();
        }
    }
}
