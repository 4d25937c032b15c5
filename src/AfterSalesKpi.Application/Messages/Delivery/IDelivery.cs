using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>A way out of the program: e-mail, webhook, text messages.</summary>
public interface IDelivery
{
    /// <summary>Which messages go this way.</summary>
    OutboxChannel Channel { get; }

    /// <summary>False while nothing is configured for it, or nothing is to be sent from here at all; then messages wait.</summary>
    bool IsReady { get; }

    /// <summary>Tries once. What went wrong is in the result, never thrown, but for the program being stopped.</summary>
    Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct);
}
