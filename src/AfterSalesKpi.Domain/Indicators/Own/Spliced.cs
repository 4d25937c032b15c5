using System.Linq.Expressions;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Puts expressions in the place of a lambda's parameters.</summary>
internal sealed class Spliced : ExpressionVisitor
{
    private readonly Dictionary<ParameterExpression, Expression> places;

    private Spliced(Dictionary<ParameterExpression, Expression> places) => this.places = places;

    /// <summary>The lambda's body with its parameters replaced, in order.</summary>
    public static Expression Into(LambdaExpression lambda, params ReadOnlySpan<Expression> with)
    {
        Dictionary<ParameterExpression, Expression> places = [];
        for (var n = 0; n < with.Length; n++) places[lambda.Parameters[n]] = with[n];
        return new Spliced(places).Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => places.GetValueOrDefault(node, node);
}
