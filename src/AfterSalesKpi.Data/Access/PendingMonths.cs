using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>Which stores' months wait to be calculated, over all groups: what the job that hands out the work must know before any scope.</summary>
public static class PendingMonths
{
    /// <summary>Each store and month once, the longest waiting first.</summary>
    public static async Task<List<PendingMonth>> PendingMonthsOfAllGroups(this KpiDbContext db, CancellationToken ct) =>
        await db.MonthsToCalculate.IgnoreQueryFilters()
            .GroupBy(m => new { m.GroupId, m.StoreId, m.Month })
            .OrderBy(g => g.Min(m => m.Id))
            .Select(g => new PendingMonth(g.Key.GroupId, g.Key.StoreId, g.Key.Month))
            .ToListAsync(ct);

    /// <summary>Every group's number.</summary>
    public static async Task<List<int>> AllGroupIds(this KpiDbContext db, CancellationToken ct) =>
        await db.Groups.IgnoreQueryFilters().OrderBy(g => g.Id).Select(g => g.Id).ToListAsync(ct);
}

/// <summary>A store's month that waits.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="StoreId">The store.</param>
/// <param name="Month">The month.</param>
public sealed record PendingMonth(int GroupId, int StoreId, StoreMonth Month);
