using System.Linq.Expressions;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>
/// Puts the queries that a query's lambdas refer to into the query itself, as a database does. Left alone, lists translate and compile
/// each of them again for every row.
/// </summary>
public sealed class InlineQueries : ExpressionVisitor
{
    /// <summary>The same rows, sooner.</summary>
    public static IQueryable<T> In<T>(IQueryable<T> query) => new EnumerableQuery<T>(new InlineQueries().Visit(query.Expression));

    protected override Expression VisitMember(MemberExpression node) => IsQuery(node) ? Inlined(node) : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        IsQuery(node) && node.Method.DeclaringType != typeof(Queryable) ? Inlined(node) : base.VisitMethodCall(node);

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is IQueryable query && query.Expression is not ConstantExpression ? Visit(query.Expression) : node;

    private static bool IsQuery(Expression node) => node.Type.IsAssignableTo(typeof(IQueryable));

    private Expression Inlined(Expression node) => Visit(Expression.Lambda<Func<IQueryable>>(node).Compile(preferInterpretation: true)().Expression);
}
