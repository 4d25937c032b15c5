using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// Refuses to save what lies outside the scope, before and after the change. Query filters guard reads only. That what an entry says
/// about its past is true is held by the database: group and store are concurrency tokens (<see cref="ModelConventions"/>), so an update
/// of a row that is really another group's finds no row.
/// </summary>
internal static class ScopedWrites
{
    /// <summary>Rows that no group owns, each with the reason why anybody's work may write them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Global = new Dictionary<string, string>
    {
        ["DataProtectionKey"] = "keys of the installation's cookies",
        [nameof(SignInSession)] = "signing in comes before any scope; reached by its unguessable number only",
        ["IdentityUserClaim"] = "reached by its account only",
        ["IdentityUserLogin"] = "reached by its account only",
        ["IdentityUserToken"] = "reached by its account only",
    };

    public static void Check(AccessScope scope, IReadOnlyList<EntityEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.State != EntityState.Deleted) Check(scope, entry, entry.CurrentValues);
            if (entry.State != EntityState.Added) Check(scope, entry, entry.OriginalValues);
        }
    }

    /// <summary>The same for rows that are written in bulk.</summary>
    public static void Check<T>(AccessScope scope, IReadOnlyList<T> rows)
        where T : class
    {
        foreach (var row in rows)
        {
            if (row is IStoreOwned inStore ? !scope.Holds(inStore.GroupId, inStore.StoreId) : row is IGroupOwned owned && !HoldsGroup(scope, owned.GroupId)) throw Refusal<T>(scope);
        }

        static OutsideScopeException Refusal<TRow>(AccessScope scope) =>
            new($"A {typeof(TRow).Name} outside the scope of group {scope.GroupId} was to be written in bulk.");
    }

    private static void Check(AccessScope scope, EntityEntry entry, PropertyValues values)
    {
        var holds = entry.Entity switch
        {
            // Whoever founds a group belongs to none yet.
            DealerGroup when entry.State == EntityState.Added => scope == AccessScope.Nothing,
            DealerGroup => HoldsGroup(scope, Number(values, nameof(DealerGroup.Id))),

            // Signing in counts failures before any scope is known; to whom an account belongs it cannot change.
            UserAccount when entry.State == EntityState.Modified && scope == AccessScope.Nothing =>
                !entry.Property(nameof(UserAccount.GroupId)).IsModified && !entry.Property(nameof(UserAccount.StoreId)).IsModified
                && !entry.Property(nameof(UserAccount.Role)).IsModified,
            Store when entry.State == EntityState.Added => HoldsGroup(scope, Number(values, nameof(Store.GroupId))) && scope.WholeGroup,
            Store => scope.Holds(Number(values, nameof(Store.GroupId)), Number(values, nameof(Store.Id))),
            IStoreOwned => scope.Holds(Number(values, nameof(IStoreOwned.GroupId)), Number(values, nameof(IStoreOwned.StoreId))),
            IGroupOwned => HoldsGroup(scope, Number(values, nameof(IGroupOwned.GroupId))),
            _ => true,
        };
        if (!holds) throw new OutsideScopeException($"A {entry.Metadata.ClrType.Name} outside the scope of group {scope.GroupId} was to be {entry.State}.");
    }

    private static bool HoldsGroup(AccessScope scope, int groupId) => groupId != 0 && groupId == scope.GroupId;

    private static int Number(PropertyValues values, string property) => values.GetValue<int>(property);
}
