using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Data.Saving;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Access;

/// <summary>
/// Refuses links to rows of another group: an order cannot name another group's customer, whatever number a form or an import brings.
/// Rows that the context holds are compared in memory; for all others one query asks whether any is another group's.
/// </summary>
internal static class ForeignLinks
{
    public static async Task Check(KpiDbContext db, TrackedRows rows, CancellationToken ct)
    {
        var asked = new Dictionary<(IEntityType Type, int GroupId), HashSet<object>>();
        foreach (var entry in rows.Changed.Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity is IGroupOwned))
        {
            foreach (var key in Links(entry.Metadata))
            {
                var link = entry.Property(key.Properties[0]);
                if (link.CurrentValue is not { } id || (entry.State == EntityState.Modified && !link.IsModified)) continue;
                var group = GroupOf(entry);
                if (rows.Principal(entry, key) is not { } principal)
                {
                    if (!asked.TryGetValue((key.PrincipalEntityType, group), out var ids)) asked[(key.PrincipalEntityType, group)] = ids = [];
                    ids.Add(id);
                }
                else if (GroupOf(principal) != group)
                {
                    throw Refusal(entry.Metadata, key);
                }
            }
        }

        if (asked.Count > 0 && await GroupQueries.AnyOfAnotherGroup(db, asked, ct)) throw new OutsideScopeException("A link to a row of another group was to be saved.");
    }

    /// <summary>The links from one group's row to another row that groups own; who owns the row itself is not one of them.</summary>
    public static IEnumerable<IForeignKey> Links(IEntityType entity) => entity.GetForeignKeys().Where(k =>
        k.Properties is [{ Name: not nameof(IGroupOwned.GroupId) }] && k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IGroupOwned)));

    private static int GroupOf(EntityEntry entry) => (int)entry.CurrentValues[nameof(IGroupOwned.GroupId)]!; // whatever groups own bears the column

    private static OutsideScopeException Refusal(IEntityType entity, IForeignKey key) =>
        new($"A {entity.ClrType.Name} was to be linked to a {key.PrincipalEntityType.ClrType.Name} of another group.");
}
