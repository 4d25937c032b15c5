using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Live;

/// <summary>Whether a listener's sign-in still holds and still lets it see what it listens to.</summary>
public sealed class LiveAccess(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Asks the database; no connection is held in between.</summary>
    public async Task<bool> Holds(LiveListener who, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KpiDbContext>();
        return await SignedInScope.FindAsync(db, who.AccountId, who.SessionId, clock, ct) is { Account: var account }
            && account.GroupId == who.GroupId && RolePermissions.Allows(account.Role, who.Permission)
            && (who.StoreId is { } store ? account.Scope.Holds(who.GroupId, store) : account.Scope.WholeGroup);
    }
}
