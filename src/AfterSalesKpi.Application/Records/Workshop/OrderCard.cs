using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>All that an order's page shows.</summary>
public sealed record OrderCard
{
    /// <summary>The order with its jobs.</summary>
    public required WorkOrder Order { get; init; }

    /// <summary>The store's code.</summary>
    public required string StoreCode { get; init; }

    /// <summary>The store's name.</summary>
    public required string StoreName { get; init; }

    /// <summary>The customer.</summary>
    public required Customer Customer { get; init; }

    /// <summary>The vehicle.</summary>
    public required Vehicle Vehicle { get; init; }

    /// <summary>Names of the people on it by number.</summary>
    public required IReadOnlyDictionary<int, string> People { get; init; }

    /// <summary>The steps of the service process by which it is counted: all that its type shows, in the order in which they are done.</summary>
    public required IReadOnlyList<ProcessStep> Process { get; init; }

    /// <summary>Every step that the group has ever had, by code: names of those that were ticked and are none of <see cref="Process"/> any more.</summary>
    public required IReadOnlyDictionary<string, ProcessStep> KnownSteps { get; init; }

    /// <summary>Calls made for it.</summary>
    public required IReadOnlyList<FollowUp> Calls { get; init; }

    /// <summary>Answers about it.</summary>
    public required IReadOnlyList<SurveyResponse> Answers { get; init; }

    /// <summary>Complaints about it.</summary>
    public required IReadOnlyList<Complaint> Complaints { get; init; }

    /// <summary>Other orders of the same vehicle, the newest first: links, and what may have to be linked.</summary>
    public required IReadOnlyList<VehicleVisit> Visits { get; init; }

    /// <summary>Who changed what and when, the newest first.</summary>
    public required IReadOnlyList<OrderChange> History { get; init; }

    /// <summary>A person's name.</summary>
    public string? NameOf(int? employee) => employee is { } id ? People.GetValueOrDefault(id) : null;
}
