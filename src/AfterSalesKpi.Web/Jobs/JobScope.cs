using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>A job's own container scope, in which the database shows one group; a job without a group sees nothing.</summary>
public sealed class JobScope(IServiceScopeFactory scopes)
{
    /// <summary>Does a piece of work for a group.</summary>
    public async Task<T> InGroup<T>(int groupId, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(groupId);
        return await work(scope.ServiceProvider);
    }
}
