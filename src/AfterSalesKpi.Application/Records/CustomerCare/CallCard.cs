using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>All that an agent has before them while calling a customer.</summary>
public sealed record CallCard
{
    /// <summary>The customer's number in the database.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The customer's code.</summary>
    public required string Code { get; init; }

    /// <summary>Name, if known.</summary>
    public required string? Name { get; init; }

    /// <summary>Phone, if known.</summary>
    public required string? Phone { get; init; }

    /// <summary>The customer's version that is shown.</summary>
    public required int Version { get; init; }

    /// <summary>Since when the customer does not wish to be called.</summary>
    public required DateTime? NoCallsSince { get; init; }

    /// <summary>What the store delivered lately, the newest first: what the customer is asked about.</summary>
    public required IReadOnlyList<CardOrder> Delivered { get; init; }

    /// <summary>Orders of the customer in the visible stores that are not delivered yet.</summary>
    public required IReadOnlyList<CardOrder> Open { get; init; }

    /// <summary>The store's last calls to the customer, the newest first.</summary>
    public required IReadOnlyList<CallRow> Calls { get; init; }

    /// <summary>The customer's last answers, the newest first.</summary>
    public required IReadOnlyList<CardAnswer> Answers { get; init; }

    /// <summary>The customer's complaints, the newest first.</summary>
    public required IReadOnlyList<ComplaintRow> Complaints { get; init; }

    /// <summary>The store's own script, if it has one.</summary>
    public required CallScript? Script { get; init; }
}
