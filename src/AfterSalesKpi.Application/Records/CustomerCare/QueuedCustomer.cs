using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One customer in a store's queue, with every delivery that one call is about.</summary>
public sealed record QueuedCustomer
{
    /// <summary>The customer's number in the database.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The customer's code.</summary>
    public required string Code { get; init; }

    /// <summary>Name, if known.</summary>
    public required string? Name { get; init; }

    /// <summary>Phone, if known; lists show it masked.</summary>
    public required string? Phone { get; init; }

    /// <summary>Where the customer stands: as the delivery that presses most.</summary>
    public required CallState State { get; init; }

    /// <summary>The last moment at which a call counts for the delivery whose time runs out first.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>When to call again, if that was agreed.</summary>
    public required DateTime? AgainAt { get; init; }

    /// <summary>Who is to call, if that is said.</summary>
    public required int? AssigneeId { get; init; }

    /// <summary>That person's name.</summary>
    public required string? Assignee { get; init; }

    /// <summary>How often the customer was called about these deliveries.</summary>
    public required int Attempts { get; init; }

    /// <summary>The last of these calls.</summary>
    public required CallMade? LastCall { get; init; }

    /// <summary>The deliveries, the newest first.</summary>
    public required IReadOnlyList<QueuedDelivery> Deliveries { get; init; }

    /// <summary>True when a call counts today for the last time.</summary>
    public bool RunsOut(DateTime now) => State is CallState.Due or CallState.Again && CallRules.RunsOut(EndsAt, now);
}
