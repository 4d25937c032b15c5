using System.Linq.Expressions;
using AfterSalesKpi.Domain.Indicators;
using Microsoft.EntityFrameworkCore.Query;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>
/// One pass over records that an indicator's definition asks for, taken apart: where the rows come from, which of them count, and what each
/// gives. An indicator that joins two kinds of rows (reworks and deliveries) is two of them.
/// </summary>
internal sealed class Scan
{
    private Scan(int indicator, Expression source, List<Expression> conditions, Dictionary<string, Expression> row)
    {
        (Indicator, Source, Conditions) = (indicator, source, conditions);
        (Store, Employee, At) = (row[nameof(MeasureRow.StoreId)], row[nameof(MeasureRow.EmployeeId)], row[nameof(MeasureRow.At)]);
        (Numerator, Denominator) = (row[nameof(MeasureRow.Numerator)], row[nameof(MeasureRow.Denominator)]);
    }

    /// <summary>The indicator's number.</summary>
    public int Indicator { get; }

    /// <summary>Where the rows come from, before any condition.</summary>
    public Expression Source { get; }

    /// <summary>All that must hold for a row to count.</summary>
    public IReadOnlyList<Expression> Conditions { get; }

    public Expression Store { get; }

    public Expression Employee { get; }

    public Expression At { get; }

    public Expression Numerator { get; }

    public Expression Denominator { get; }

    /// <summary>The scans of a definition.</summary>
    /// <param name="indicator">The indicator's number.</param>
    /// <param name="rows">Its definition, made plain.</param>
    /// <param name="elements">One parameter for each kind of row that sources give, so that what is said of them can be compared.</param>
    public static IEnumerable<Scan> Of(int indicator, Expression rows, Dictionary<Type, ParameterExpression> elements) => rows switch
    {
        MethodCallExpression { Method.Name: nameof(Queryable.Concat) } two => two.Arguments.SelectMany(a => Of(indicator, a, elements)),
        MethodCallExpression { Method.Name: nameof(Queryable.Select) } one => [Of(indicator, one.Arguments[0], Lambda(one), elements)],
        _ => throw new NotSupportedException($"Indicator {indicator} must select rows, or join selections with Concat."),
    };

    /// <summary>True when both can be summed in one pass: the same records, stores and people at the same times.</summary>
    public bool Shares(Scan other) =>
        Same(Source, other.Source) && Same(Store, other.Store) && Same(Employee, other.Employee) && Same(At, other.At);

    /// <summary>True for expressions that say the same.</summary>
    public static bool Same(Expression a, Expression b) => ExpressionEqualityComparer.Instance.Equals(a, b);

    private static Scan Of(int indicator, Expression source, LambdaExpression select, Dictionary<Type, ParameterExpression> elements)
    {
        var type = select.Parameters[0].Type;
        var element = elements.TryGetValue(type, out var there) ? there : elements[type] = Expression.Parameter(type, "x");
        List<Expression> conditions = [];
        while (source is MethodCallExpression { Method.Name: nameof(Queryable.Where) } where)
        {
            conditions.InsertRange(0, Split(On(element, Lambda(where))));
            source = where.Arguments[0];
        }

        var row = ((MemberInitExpression)On(element, select)).Bindings.Cast<MemberAssignment>().ToDictionary(b => b.Member.Name, b => b.Expression);
        return new Scan(indicator, source, conditions, row);
    }

    private static IEnumerable<Expression> Split(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso } both ? Split(both.Left).Concat(Split(both.Right)) : [condition];

    private static Expression On(ParameterExpression element, LambdaExpression lambda) =>
        ReplacingExpressionVisitor.Replace(lambda.Parameters[0], element, lambda.Body);

    private static LambdaExpression Lambda(MethodCallExpression call) => (LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand;
}
