namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Configuration <c>Webhooks:*</c>: where people's webhooks may lead.</summary>
public sealed record WebhookSettings
{
    /// <summary>The only hosts that may be called; none named: any public one.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Also addresses of this machine and of private networks.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Also plain http.</summary>
    public bool AllowHttp { get; init; }
}
