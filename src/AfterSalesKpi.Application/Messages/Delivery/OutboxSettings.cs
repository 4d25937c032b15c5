namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Configuration <c>Outbox:*</c>.</summary>
public sealed record OutboxSettings
{
    /// <summary>False: nothing leaves the program; the outbox page shows what would.</summary>
    public bool Send { get; init; } = true;

    /// <summary>The address under which people reach the program, for links in messages; none: messages bear no links.</summary>
    public Uri? SiteAddress { get; init; }
}
