using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>Which group is meant, for commands that begin outside any scope.</summary>
public static class GroupNames
{
    /// <summary>The number of the group of that name, or null.</summary>
    public static async Task<int?> GroupNamed(this KpiDbContext db, string name, CancellationToken ct) =>
        await db.Groups.IgnoreQueryFilters().Where(g => g.Name == name).Select(g => (int?)g.Id).FirstOrDefaultAsync(ct);

    /// <summary>The number of the oldest group, or null when there is none.</summary>
    public static async Task<int?> OldestGroup(this KpiDbContext db, CancellationToken ct) =>
        await db.Groups.IgnoreQueryFilters().OrderBy(g => g.Id).Select(g => (int?)g.Id).FirstOrDefaultAsync(ct);
}
