using System.Linq.Expressions;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>The sums that a statement asks of each group, each once however many indicators need it.</summary>
internal sealed class GroupSums(ParameterExpression group, ParameterExpression element)
{
    private static readonly ConstantExpression Zero = Expression.Constant(0L);
    private static readonly ConstantExpression One = Expression.Constant(1L);

    private readonly List<Expression> values = [];

    /// <summary>The sums, in the order of their numbers.</summary>
    public IEnumerable<Expression> All => values.Select(v => IsOne(v)
        ? Call(nameof(Enumerable.LongCount), [element.Type])
        : Call(nameof(Enumerable.Sum), [element.Type], Expression.Lambda(v, element)));

    /// <summary>The number of the sum of a value over the rows for which a condition holds (null: all); null for what is always 0.</summary>
    public int? Of(Expression? condition, Expression value)
    {
        var plain = Plain(value);
        if (plain is ConstantExpression { Value: 0L }) return null;
        return Number(condition is null ? plain : Guard(condition, plain));
    }

    /// <summary>The number of the count of those rows whose value is above 0.</summary>
    public int? OfPositive(Expression? condition, Expression value)
    {
        var positive = Expression.GreaterThan(value, Zero);
        return Plain(value) is ConstantExpression { Value: 0L } ? null : Number(Expression.Condition(condition is null ? positive : Expression.AndAlso(condition, positive), One, Zero));
    }

    /// <summary>True for a value that counts rows.</summary>
    public static bool IsOne(Expression value) => Plain(value) is ConstantExpression { Value: 1L };

    private static Expression Guard(Expression condition, Expression value) => value is ConditionalExpression { IfFalse: ConstantExpression { Value: 0L } } choice
        ? Expression.Condition(Expression.AndAlso(condition, choice.Test), choice.IfTrue, Zero)
        : Expression.Condition(condition, value, Zero);

    /// <summary>Whole numbers chosen between become long ones where they stand, so that the database has nothing to convert.</summary>
    private static Expression Plain(Expression value) => value switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConditionalExpression choice } => Expression.Condition(
            choice.Test, Plain(Expression.Convert(choice.IfTrue, typeof(long))), Plain(Expression.Convert(choice.IfFalse, typeof(long)))),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression { Value: int whole } } => Expression.Constant((long)whole),
        _ => value,
    };

    private int Number(Expression value)
    {
        var at = values.FindIndex(v => Scan.Same(v, value));
        if (at >= 0) return at;
        values.Add(value);
        return values.Count - 1;
    }

    private MethodCallExpression Call(string method, Type[] types, params Expression[] lambda) => Expression.Call(typeof(Enumerable), method, types, [group, .. lambda]);
}
