using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>Reads and ticks off the notices of one account.</summary>
public sealed class NoticeList(KpiDbContext db, TimeProvider clock)
{
    // Every page asks it.
    private static readonly PerModel<Func<KpiDbContext, int, int, CancellationToken, Task<int>>> Counted = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, int accountId, int most, CancellationToken ct) => db.Notices.Where(n => n.AccountId == accountId && n.ReadAt == null).Take(most).Count()));

    /// <summary>How many are unread, counted up to a number.</summary>
    public Task<int> Unread(int accountId, int most, CancellationToken ct) => Counted.Of(db)(db, accountId, most, ct);

    /// <summary>A page, the newest first, and how many there are in all.</summary>
    public async Task<(int Total, List<NoticeRow> Rows)> Page(int accountId, NoticeKind? kind, bool unreadOnly, int page, int size, CancellationToken ct)
    {
        var notices = db.Notices.AsNoTracking().Where(n => n.AccountId == accountId);
        if (kind is { } one) notices = notices.Where(n => n.Kind == one);
        if (unreadOnly) notices = notices.Where(n => n.ReadAt == null);
        var rows = await notices.OrderByDescending(n => n.Id).Skip((page - 1) * size).Take(size)
            .Select(n => new NoticeRow(n.Id, n.Kind, n.Words, n.Values, n.Link, n.CreatedAt, n.ReadAt != null)).ToListAsync(ct);
        return (await notices.CountAsync(ct), rows);
    }

    /// <summary>Ticks one off and says where it leads; null when the account has no such notice.</summary>
    public async Task<string?> Read(int accountId, long id, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Notices.Where(n => n.AccountId == accountId && n.Id == id && n.ReadAt == null).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), ct);
        return await db.Notices.Where(n => n.AccountId == accountId && n.Id == id).Select(n => n.Link).FirstOrDefaultAsync(ct);
    }

    /// <summary>Ticks off all that the person can have seen; what came since stays unread.</summary>
    public async Task ReadAll(int accountId, long newest, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Notices.Where(n => n.AccountId == accountId && n.ReadAt == null && n.Id <= newest).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), ct);
    }
}
