using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// Refuses queries that read more than they say. EF Core takes a filter off a whole query, wherever in it that was asked for: a list of one
/// store's records joined with a name out of <see cref="KpiDbContext.BeyondStores{T}"/> would be a list of every store's. So in a query that
/// leaves the stores' filter out each source that has one must say so itself; who then reads such a source sees that the query has to name
/// its stores, or narrow to one person or one record, by its own condition. Asked once for each shape of a query, when it is translated.
/// </summary>
internal sealed class BeyondStoresOnly : IQueryExpressionInterceptor
{
    public static readonly BeyondStoresOnly Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var sources = new Sources();
        sources.Visit(queryExpression);
        return sources is { Ignores: true, Silent.Count: > 0 }
            ? throw new InvalidOperationException(
                $"This query leaves out the stores' filter and would leave it out for {string.Join(", ", sources.Silent.Order())} as well, which it does not say. "
                + $"Read those apart, or by {nameof(KpiDbContext.BeyondStores)} with a condition that names the stores.")
            : queryExpression;
    }

    /// <summary>The sources of a query that have the stores' filter, and whether they are read without it.</summary>
    private sealed class Sources : ExpressionVisitor
    {
        private int within;

        public bool Ignores { get; private set; }

        public SortedSet<string> Silent { get; } = new(StringComparer.Ordinal);

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (!LeavesOut(node)) return base.VisitMethodCall(node);
            Ignores = true;
            within++;
            var visited = base.VisitMethodCall(node);
            within--;
            return visited;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression { EntityType: var type } && within == 0 && HasFilter(type)) Silent.Add(type.ShortName());
            return base.VisitExtension(node);
        }

        private static bool HasFilter(IEntityType type) => type.FindDeclaredQueryFilter(QueryFilters.Store) is not null;

        private static bool LeavesOut(MethodCallExpression node) =>
            node.Method.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && node.Method.DeclaringType == typeof(EntityFrameworkQueryableExtensions)
            && (node.Arguments.Count == 1 || (node.Arguments[1] is ConstantExpression { Value: IEnumerable<string> names } && names.Contains(QueryFilters.Store)));
    }
}
