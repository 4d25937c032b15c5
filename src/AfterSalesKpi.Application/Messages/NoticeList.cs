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
        var notices = Of(accountId, kind, unreadOnly);
        return (await notices.CountAsync(ct), await Rows(notices.OrderByDescending(n => n.Id).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>All of them in the same order, row by row, up to a number of rows.</summary>
    public IEnumerable<NoticeRow> All(int accountId, NoticeKind? kind, bool unreadOnly, int most) =>
        Rows(Of(accountId, kind, unreadOnly).OrderByDescending(n => n.Id).Take(most)).AsEnumerable();

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

    private IQueryable<Notice> Of(int accountId, NoticeKind? kind, bool unreadOnly) =>
        db.Notices.AsNoTracking().Where(n => n.AccountId == accountId && (kind == null || n.Kind == kind) && (!unreadOnly || n.ReadAt == null));

    private static IQueryable<NoticeRow> Rows(IQueryable<Notice> notices) =>
        notices.Select(n => new NoticeRow(n.Id, n.Kind, n.Words, n.Values, n.Link, n.CreatedAt, n.ReadAt != null));
}
