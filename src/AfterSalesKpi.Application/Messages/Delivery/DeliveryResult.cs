namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>How an attempt to send ended.</summary>
/// <param name="IsSent">The receiving side has taken it.</param>
/// <param name="Error">Why not: a code with a sentence of its own, or the other side's words.</param>
/// <param name="IsFinal">Trying again would end the same.</param>
public sealed record DeliveryResult(bool IsSent, string? Error = null, bool IsFinal = false)
{
    /// <summary>Taken by the receiving side.</summary>
    public static readonly DeliveryResult Sent = new(true);

    /// <summary>Not this time.</summary>
    public static DeliveryResult Failed(string error) => new(false, error);

    /// <summary>Not at all.</summary>
    public static DeliveryResult Refused(string error) => new(false, error, true);
}
