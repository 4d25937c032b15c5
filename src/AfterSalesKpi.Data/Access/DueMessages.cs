using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>Which groups have messages to send, over all groups: what the job that sends them must know before any scope.</summary>
public static class DueMessages
{
    /// <summary>The groups with a message that is due.</summary>
    public static async Task<List<int>> GroupsWithDueMessages(this KpiDbContext db, DateTime now, CancellationToken ct) =>
        await db.OutboxMessages.IgnoreQueryFilters().Where(m => m.NextAttemptAt <= now).Select(m => m.GroupId).Distinct().OrderBy(g => g).ToListAsync(ct);
}
