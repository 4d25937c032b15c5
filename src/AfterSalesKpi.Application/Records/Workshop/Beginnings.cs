using System.Linq.Expressions;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Asks for what begins with some letters as a range, which every database answers from an index; a pattern (LIKE) would be looked for
/// in every row by SQLite. Holds because text is compared byte by byte everywhere.
/// </summary>
internal static class Beginnings
{
    /// <summary>Sorts after everything that may follow a beginning.</summary>
    private const string End = "\uffff";

    /// <summary>The rows whose text begins so; the beginning itself included.</summary>
    public static IQueryable<T> BeginningWith<T>(this IQueryable<T> rows, Expression<Func<T, string?>> text, string beginning)
    {
        var range = new Range(beginning, beginning + End);
        var (first, end) = (Expression.Property(Expression.Constant(range), nameof(Range.First)), Expression.Property(Expression.Constant(range), nameof(Range.End)));
        var both = Expression.AndAlso(
            Expression.GreaterThanOrEqual(Compared(text.Body, first), Expression.Constant(0)), Expression.LessThan(Compared(text.Body, end), Expression.Constant(0)));
        return rows.Where(Expression.Lambda<Func<T, bool>>(both, text.Parameters));
    }

    private static MethodCallExpression Compared(Expression text, Expression with) =>
        Expression.Call(typeof(string), nameof(string.Compare), null, text, with);

    /// <summary>Members of an object are passed to the database as parameters, so that each question is planned once.</summary>
    private sealed record Range(string First, string End);
}
