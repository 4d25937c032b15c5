using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Saving;

/// <summary>What a context is about to save, and how to find the row that another one refers to among those it holds.</summary>
internal sealed class TrackedRows
{
    private readonly Dictionary<(IEntityType, object), EntityEntry> byKey = [];

    public TrackedRows(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted) Changed.Add(entry);
            if (entry.Metadata.FindPrimaryKey()?.Properties is [var key] && entry.CurrentValues[key] is { } id) byKey[(entry.Metadata, id)] = entry;
        }
    }

    /// <summary>Rows to be added, changed or deleted.</summary>
    public List<EntityEntry> Changed { get; } = [];

    /// <summary>The row that a foreign key refers to; null when it refers to none or to one that is not held here.</summary>
    public EntityEntry? Principal(EntityEntry dependent, IForeignKey key)
    {
        if (key.Properties is not [var property]) return null;
        var id = (dependent.State == EntityState.Deleted ? dependent.OriginalValues : dependent.CurrentValues)[property];
        return id is null ? null : byKey.GetValueOrDefault((key.PrincipalEntityType, id));
    }

    /// <summary>The record that a changed row is a part of, itself when it stands alone.</summary>
    /// <exception cref="InvalidOperationException">A part is changed whose whole is not held: then nobody renews its version.</exception>
    public EntityEntry Whole(EntityEntry entry)
    {
        while (Parts.WholeOf(entry.Metadata) is { } key)
        {
            entry = Principal(entry, key)
                ?? throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} is changed through its {key.PrincipalEntityType.ClrType.Name}, which must be loaded.");
        }

        return entry;
    }
}
