using System.Linq.Expressions;
using System.Reflection;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Makes of a condition what is asked of a line. Only what every database and lists understand alike is used.</summary>
internal static class Conditions
{
    private static readonly MethodInfo Lower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;
    private static readonly MethodInfo Has = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    /// <summary>Whether the condition, which must have been checked, holds for a line.</summary>
    public static Expression Of(RecordSource source, RecordCondition condition, ParameterExpression line)
    {
        var field = SourceFields.Find(source, condition.Field)!; // checked
        var value = Spliced.Into(field.Of, line);
        return condition.Operator switch
        {
            ConditionOperator.Known => Known(value),
            ConditionOperator.Unknown => Expression.Not(Known(value)),
            ConditionOperator.Is => Any(field, value, condition.Values),
            ConditionOperator.IsNot => Expression.Not(Expression.AndAlso(Known(value), Any(field, value, condition.Values))),
            ConditionOperator.AtLeast => Expression.GreaterThanOrEqual(value, Constant(field, condition.Values[0])),
            ConditionOperator.AtMost => Expression.LessThanOrEqual(value, Constant(field, condition.Values[0])),
            ConditionOperator.Contains => Expression.AndAlso(Known(value), Expression.Call(Expression.Call(value, Lower), Has, Constant(field, condition.Values[0]))),
            ConditionOperator.NoLaterThan => Expression.LessThanOrEqual(value, Other()),
            ConditionOperator.LaterThan => Expression.GreaterThan(value, Other()),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "Unknown operator."),
        };

        Expression Other() => Spliced.Into(SourceFields.Find(source, condition.Values[0])!.Of, line); // as above
    }

    /// <summary>Whether a value is there; words that are empty are not.</summary>
    public static Expression Known(Expression value)
    {
        var there = Expression.NotEqual(value, Expression.Constant(null, value.Type));
        return value.Type == typeof(string) ? Expression.AndAlso(there, Expression.NotEqual(value, Expression.Constant(""))) : there;
    }

    private static Expression Any(SourceField field, Expression value, IReadOnlyList<string> values)
    {
        if (field.Kind == FieldKind.YesNo) return values[0] == "true" ? value : Expression.Not(value);
        var compared = field.Kind == FieldKind.Text ? Expression.Call(value, Lower) : value;
        var any = values.Select(v => (Expression)Expression.Equal(compared, Constant(field, v))).Aggregate(Expression.OrElse);
        return field.Kind == FieldKind.Text ? Expression.AndAlso(Known(value), any) : any; // a list cannot lower what is not there
    }

    private static ConstantExpression Constant(SourceField field, string value) => field.Kind switch
    {
        FieldKind.Choice => Expression.Constant(Enum.Parse(Nullable.GetUnderlyingType(field.Of.ReturnType)!, value), field.Of.ReturnType), // choices may be unknown
        FieldKind.Number => Expression.Constant(ConditionValue.Stored(value, field.Unit!.Value), typeof(long?)), // a number has a unit
        _ => Expression.Constant(value.Trim().ToLowerInvariant()),
    };
}
