using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Saving;

/// <summary>
/// Renews the version of every record that changes, also when only its parts do. The version is a concurrency token, so of two people
/// who change the same record the second is told; the same on every database, because the program counts.
/// </summary>
internal static class Versions
{
    public const string Property = "Version";

    public static void Renew(TrackedRows rows)
    {
        // Renewing a whole adds it to what is changed, so the list is walked as it stood.
        foreach (var entry in rows.Changed.ToList())
        {
            var whole = rows.Whole(entry);
            if (whole.State is EntityState.Added or EntityState.Deleted || whole.Metadata.FindProperty(Property) is null) continue;
            var version = whole.Property(Property);
            var read = (int)version.OriginalValue!; // a version is never null
            if (whole.State == EntityState.Unchanged) rows.Changed.Add(whole);
            version.CurrentValue = read + 1;
        }
    }
}
