namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Configuration <c>TextGateway:*</c>: the operator's gateway for text messages (SMS, WeCom …).</summary>
public sealed record TextGatewaySettings
{
    /// <summary>Where messages are posted to; none: no text messages are sent.</summary>
    public Uri? Address { get; init; }

    /// <summary>The secret that signs them.</summary>
    public string? Secret { get; init; }
}
