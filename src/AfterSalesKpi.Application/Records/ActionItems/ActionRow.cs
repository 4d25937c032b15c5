using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>One thing to do as pages show it.</summary>
public sealed record ActionRow
{
    /// <summary>The thing to do.</summary>
    public required ActionItem Item { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The IANA name of the store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The name of whoever is to do it.</summary>
    public required string Assignee { get; init; }

    /// <summary>The name of whoever gave it.</summary>
    public required string GivenBy { get; init; }

    /// <summary>The name of whoever did it; null until then.</summary>
    public required string? DoneBy { get; init; }

    /// <summary>The number of the order that it is about, or that the answer or complaint is about; null where there is none.</summary>
    public required string? OrderNumber { get; init; }

    /// <summary>The plate of that order's vehicle, if known.</summary>
    public required string? Plate { get; init; }

    /// <summary>The reference of the complaint that it is about.</summary>
    public required string? Complaint { get; init; }
}
