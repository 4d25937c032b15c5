using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages;

/// <summary>How an account wishes to be told: by kind, and to which addresses.</summary>
public sealed class ChooseNotices(KpiDbContext db, WebhookSecrets secrets, WebhookSettings settings)
{
    /// <summary>Longest e-mail address.</summary>
    public const int MailLength = 254;

    /// <summary>The choices of every kind, and the addresses.</summary>
    public async Task<(List<ChoiceRow> Choices, string? Mail, string? Webhook)> Read(int accountId, CancellationToken ct)
    {
        var made = await db.NoticeChoices.AsNoTracking().Where(c => c.AccountId == accountId).ToDictionaryAsync(c => c.Kind, ct);
        var mail = await db.Users.Where(a => a.Id == accountId).Select(a => a.Email).SingleAsync(ct);
        var webhook = await db.WebhookAddresses.Where(w => w.AccountId == accountId).Select(w => w.Address).FirstOrDefaultAsync(ct);
        return ([.. Enum.GetValues<NoticeKind>().Select(k => made.TryGetValue(k, out var c) ? new ChoiceRow(k, c.InApp, c.Mail, c.Webhook) : new ChoiceRow(k, true, false, false))], mail, webhook);
    }

    /// <summary>
    /// Keeps them. Refused: <c>no-mail-address</c>, <c>no-web-address</c>, <c>address-not-allowed</c>, and <c>required</c> where something is to be sent to
    /// an address that is missing.
    /// </summary>
    /// <returns>The secret of a new webhook address, to be shown once; empty when it is as before.</returns>
    public async Task<Outcome<string>> Save(int accountId, IReadOnlyList<ChoiceRow> choices, string? mail, string? webhook, CancellationToken ct)
    {
        (mail, webhook) = (string.IsNullOrWhiteSpace(mail) ? null : mail.Trim(), string.IsNullOrWhiteSpace(webhook) ? null : webhook.Trim());
        List<Problem> problems = [];
        if (mail is null && choices.Any(c => c.Mail)) problems.Add(new Problem("mail", "required"));
        if (mail is not null && (mail.Length > MailLength || !MimeKit.MailboxAddress.TryParse(mail, out var box) || box.Address != mail)) problems.Add(new Problem("mail", "no-mail-address"));
        if (webhook is null && choices.Any(c => c.Webhook)) problems.Add(new Problem("webhookAddress", "required"));
        var known = await db.WebhookAddresses.FirstOrDefaultAsync(w => w.AccountId == accountId, ct);
        var secret = "";
        if (webhook is not null && webhook != known?.Address)
        {
            var (shown, kept) = secrets.Make();
            var address = new WebhookAddress(db.Scope.GroupId, accountId, kept);
            problems.AddRange(address.MoveTo(webhook).Problems);
            if (problems.Count == 0 && !WebhookDelivery.MayCall(new Uri(webhook), settings)) problems.Add(new Problem("webhookAddress", "address-not-allowed"));
            secret = shown;
            if (problems.Count == 0) await Replace(known, address, ct);
        }
        else if (webhook is null && known is not null && problems.Count == 0)
        {
            db.Remove(known);
        }

        if (problems.Count > 0) return problems;
        await Write(accountId, choices, mail, ct);
        return secret;
    }

    private async Task Replace(WebhookAddress? known, WebhookAddress address, CancellationToken ct)
    {
        if (known is not null)
        {
            db.Remove(known);
            await db.SaveChangesAsync(ct);
        }

        db.Add(address);
    }

    private async Task Write(int accountId, IReadOnlyList<ChoiceRow> choices, string? mail, CancellationToken ct)
    {
        var made = await db.NoticeChoices.Where(c => c.AccountId == accountId).ToDictionaryAsync(c => c.Kind, ct);
        foreach (var choice in choices.DistinctBy(c => c.Kind).Where(c => Enum.IsDefined(c.Kind)))
        {
            if (!made.TryGetValue(choice.Kind, out var row)) db.Add(row = new NoticeChoice(db.Scope.GroupId, accountId, choice.Kind));
            row.Choose(choice.InApp, choice.Mail, choice.Webhook);
        }

        var account = await db.Users.SingleAsync(a => a.Id == accountId, ct);
        (account.Email, account.NormalizedEmail) = (mail, mail?.ToUpperInvariant());
        await db.SaveChangesAsync(ct);
    }
}
