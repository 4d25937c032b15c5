using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Calls people's webhooks, within what the operator allows (<see cref="WebhookSettings"/>).</summary>
public sealed class WebhookDelivery(KpiDbContext db, WebhookSecrets secrets, WebhookSettings settings, OutboxSettings outbox, TimeProvider clock) : IDelivery
{
    private static readonly HttpClient Public = GuardedHttp.Create(allowPrivate: false);
    private static readonly HttpClient Anywhere = GuardedHttp.Create(allowPrivate: true);

    /// <inheritdoc />
    public OutboxChannel Channel => OutboxChannel.Webhook;

    /// <inheritdoc />
    public bool IsReady => outbox.Send;

    /// <summary>True when an address may be called, as far as it can be known before its name is resolved.</summary>
    public static bool MayCall(Uri address, WebhookSettings settings) =>
        (address.Scheme == Uri.UriSchemeHttps || (settings.AllowHttp && address.Scheme == Uri.UriSchemeHttp))
        && (settings.AllowedHosts.Count == 0 || settings.AllowedHosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc />
    public async Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct)
    {
        var known = await db.WebhookAddresses.AsNoTracking().FirstOrDefaultAsync(a => a.AccountId == message.AccountId, ct);
        if (known is null || known.Address != message.To) return DeliveryResult.Refused("address-changed");
        var address = new Uri(known.Address);
        if (!MayCall(address, settings)) return DeliveryResult.Refused("address-not-allowed");
        return secrets.Read(known) is { } secret
            ? await SignedPost.Send(settings.AllowPrivate ? Anywhere : Public, address, secret, message, clock.GetUtcNow().UtcDateTime, ct)
            : DeliveryResult.Refused("secret-lost");
    }
}
