using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>
/// Tells people that something happened: at the bell, and by e-mail or webhook where they chose so. A use case asks for this class in its
/// constructor and calls <see cref="Run"/> before it saves:
/// <code>
/// await notify.Run(
///     new NoticeContent(NoticeKind.LowAnswer, $"low-answer:{response.Id}", store.Id, $"/surveys/{response.Id}", "Surveys.Notice.LowAnswer", order.Number, points),
///     Recipients.ManagersOf(store.Id).And(Recipients.Employee(order.AdvisorId)), ct);
/// await db.SaveChangesAsync(ct);
/// </code>
/// </summary>
public sealed class Notify(KpiDbContext db, Outbox outbox, WriteNotice write, TimeProvider clock)
{
    private const string DefaultCulture = "zh-CN";

    /// <summary>
    /// Adds the notices, and what is to be sent, to the caller's unit of work and saves nothing itself: so they are kept in the same
    /// transaction as what happened, or not at all. Whoever was told the content's key before is not told again. The scope must be the
    /// group's; that the recipients work in other stores than the scope holds does not matter.
    /// </summary>
    /// <param name="content">What happened.</param>
    /// <param name="recipients">Whom to tell.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>How many people are told.</returns>
    public async Task<int> Run(NoticeContent content, Recipients recipients, CancellationToken ct)
    {
        var accounts = await recipients.Among(db.Users.AsNoTracking().Where(a => a.GroupId == db.Scope.GroupId && !a.Disabled))
            .Select(a => new { a.Id, a.Culture, a.Email }).OrderBy(a => a.Id).ToListAsync(ct);
        if (accounts.Count == 0) return 0;
        var ids = accounts.ConvertAll(a => a.Id);
        var told = await db.Notices.Where(n => ids.Contains(n.AccountId) && n.Key == content.Key).Select(n => n.AccountId).ToListAsync(ct);
        told.AddRange(db.Notices.Local.Where(n => n.Key == content.Key).Select(n => n.AccountId));
        var choices = await db.NoticeChoices.AsNoTracking().Where(c => ids.Contains(c.AccountId) && c.Kind == content.Kind).ToDictionaryAsync(c => c.AccountId, ct);
        var webhooks = await Webhooks([.. choices.Values.Where(c => c.Webhook).Select(c => c.AccountId)], ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var zone = choices.Values.Any(c => c.Mail || c.Webhook) ? await ZoneOf(content.StoreId, ct) : null;
        var count = 0;
        foreach (var account in accounts.Where(a => !told.Contains(a.Id)))
        {
            choices.TryGetValue(account.Id, out var choice);
            var isTold = choice is null or { InApp: true };
            if (isTold) db.Add(new Notice(db.Scope.GroupId, account.Id, content, now));
            if (choice is { Mail: true } && account.Email is { Length: > 0 } address) isTold |= await Send(OutboxChannel.Mail, address, account.Id, account.Culture);
            if (webhooks.TryGetValue(account.Id, out var webhook)) isTold |= await Send(OutboxChannel.Webhook, webhook, account.Id, account.Culture);
            if (isTold) count++;
        }

        return count;

        Task<bool> Send(OutboxChannel channel, string to, int accountId, string? culture)
        {
            var letter = write(culture ?? DefaultCulture, content, zone!); // somebody chose to be written to
            return outbox.Put(channel, to, letter.Subject, letter.Body, $"{content.Key}:{channel}:{accountId}", content.StoreId, accountId, ct);
        }
    }

    private async Task<Dictionary<int, string>> Webhooks(List<int> accountIds, CancellationToken ct) =>
        accountIds.Count == 0 ? [] : await db.WebhookAddresses.Where(w => accountIds.Contains(w.AccountId)).ToDictionaryAsync(w => w.AccountId, w => w.Address, ct);

    private async Task<TimeZoneInfo> ZoneOf(int? storeId, CancellationToken ct) =>
        LocalTime.Zone(await db.BeyondStores<Store>().Where(s => s.Id == storeId).Select(s => s.TimeZone).FirstOrDefaultAsync(ct) ?? LocalTime.DefaultZone);
}
