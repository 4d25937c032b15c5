using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Saving;

/// <summary>
/// Which entities are parts of others: those in a list of their whole (jobs of an order) that have no version of their own. A part is
/// saved, renewed and told of with its whole.
/// </summary>
internal static class Parts
{
    private static readonly ConcurrentDictionary<IEntityType, IForeignKey?> Made = new();

    /// <summary>The key to the whole; null when the entity stands alone.</summary>
    public static IForeignKey? WholeOf(IEntityType entity) =>
        Made.GetOrAdd(entity, e => e.FindProperty(Versions.Property) is null ? e.GetForeignKeys().FirstOrDefault(k => k.PrincipalToDependent is not null) : null);
}
