using System.Text;
using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Hands text messages to the operator's gateway. The operator named its address, so it may be in a private network.</summary>
public sealed class TextDelivery(TextGatewaySettings gateway, OutboxSettings outbox, TimeProvider clock) : IDelivery
{
    private static readonly HttpClient Http = GuardedHttp.Create(allowPrivate: true);

    /// <inheritdoc />
    public OutboxChannel Channel => OutboxChannel.Text;

    /// <inheritdoc />
    public bool IsReady => outbox.Send && gateway.Address is not null;

    /// <inheritdoc />
    public Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct) =>
        SignedPost.Send(Http, gateway.Address!, Encoding.UTF8.GetBytes(gateway.Secret ?? ""), message, clock.GetUtcNow().UtcDateTime, ct); // ready only with an address
}
