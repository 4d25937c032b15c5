using System.Linq.Expressions;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// Refuses <c>ExecuteUpdate</c> and <c>ExecuteDelete</c> on what has a version or is told of in the audit trail: they would change rows
/// behind both. Derived rows may be replaced in that way.
/// </summary>
internal sealed class NoBlindWrites : IQueryExpressionInterceptor
{
    public static readonly NoBlindWrites Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (queryExpression is MethodCallExpression { Method.Name: nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate) or nameof(EntityFrameworkQueryableExtensions.ExecuteDelete) } call
            && call.Method.DeclaringType == typeof(EntityFrameworkQueryableExtensions) && eventData.Context is { } db)
        {
            var entity = db.Model.FindEntityType(call.Method.GetGenericArguments()[0]);
            if (entity is null || entity.FindProperty(Versions.Property) is not null || AuditedRecords.Tells(entity) || entity.ClrType.Namespace == typeof(AuditEntry).Namespace)
            {
                throw new InvalidOperationException($"{call.Method.Name} on {call.Method.GetGenericArguments()[0].Name} would change rows behind their version and the audit trail.");
            }
        }

        return queryExpression;
    }
}
