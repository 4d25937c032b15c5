using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Jobs;

/// <summary>A job's own container scope, in which the database shows one group; a job without a group sees nothing.</summary>
public sealed class JobScope(IServiceScopeFactory scopes)
{
    /// <summary>Does a piece of work for a group; the trail names the job.</summary>
    public async Task<T> InGroup<T>(int groupId, string job, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
        (db.Scope, db.Actor) = (AccessScope.OfGroup(groupId), Actor.Job(job));
        return await work(scope.ServiceProvider);
    }
}
