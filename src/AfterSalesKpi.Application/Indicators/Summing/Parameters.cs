using System.Linq.Expressions;

namespace AfterSalesKpi.Application.Indicators.Summing;

/// <summary>Finds the parameters that an expression uses and does not declare, in order of use.</summary>
internal sealed class Parameters : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> declared = [];
    private readonly List<ParameterExpression> used = [];

    public static IReadOnlyList<ParameterExpression> Of(Expression expression)
    {
        var parameters = new Parameters();
        parameters.Visit(expression);
        return [.. parameters.used.Except(parameters.declared)];
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        declared.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        used.Add(node);
        return node;
    }
}
