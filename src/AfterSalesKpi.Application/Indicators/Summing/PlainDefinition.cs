using System.Linq.Expressions;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore.Query;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>
/// Takes out of a definition what it captured when it was asked for rows: queries are put in its place, and each bound of its period,
/// or of one some seconds earlier, becomes a parameter. What is left is the same at every asking, so it can be compared and compiled once.
/// </summary>
internal sealed class PlainDefinition : ExpressionVisitor
{
    /// <summary>The period to ask definitions for; only how much earlier than this a captured one lies is of interest.</summary>
    public static readonly Period Asked = new(new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private readonly Dictionary<(long Earlier, string Bound), ParameterExpression> bounds = [];

    /// <summary>What a parameter stands for in a period.</summary>
    public DateTime Value(ParameterExpression parameter, Period period)
    {
        var (earlier, bound) = bounds.Single(b => b.Value == parameter).Key;
        return bound == nameof(Period.From) ? period.Earlier(earlier).From : period.Earlier(earlier).Until;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is { } whole && whole.Type == typeof(Period)) return Bound(whole, node.Member.Name);
        return IsQuery(node) ? Visit(Captured<IQueryable>(node).Expression) : base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        IsQuery(node) && node.Method.DeclaringType!.Namespace?.StartsWith("AfterSalesKpi", StringComparison.Ordinal) == true // a method has a type
            ? Visit(Captured<IQueryable>(node).Expression)
            : base.VisitMethodCall(node);

    /// <summary>A table is asked for by whoever runs the statement, not by the context that was there when it was compiled.</summary>
    protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression table ? table.DetachQueryProvider() : base.VisitExtension(node);

    private ParameterExpression Bound(Expression period, string bound)
    {
        var captured = Captured<Period>(period);
        var earlier = (long)(Asked.From - captured.From).TotalSeconds;
        if (captured != Asked.Earlier(earlier)) throw new NotSupportedException("A definition may look at its period and at ones some seconds earlier.");
        return bounds.TryGetValue((earlier, bound), out var there) ? there : bounds[(earlier, bound)] = Expression.Parameter(typeof(DateTime), $"{bound}{earlier}".ToLowerInvariant());
    }

    private static bool IsQuery(Expression node) => node.Type.IsAssignableTo(typeof(IQueryable));

    private static T Captured<T>(Expression node) => Expression.Lambda<Func<T>>(Expression.Convert(node, typeof(T))).Compile(preferInterpretation: true)();
}
