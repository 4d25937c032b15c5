using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What is typed into one of the small forms of an order's page.</summary>
public sealed class ActionFields
{
    /// <summary>The version looked at.</summary>
    public int Version { get; set; } = -1;

    /// <summary>Which form it was, so that it is open again when it is refused.</summary>
    public string? Part { get; set; }

    public OrderAction? Action { get; set; }

    public int? Technician { get; set; }

    public int? Inspector { get; set; }

    public PauseReason? Reason { get; set; }

    /// <summary>What has to be put right.</summary>
    public string? Note { get; set; }

    /// <summary>Which line of a list is meant.</summary>
    public int? Line { get; set; }

    public string? At { get; set; }

    public string? PromisedAt { get; set; }

    public bool AgreedByCustomer { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Text { get; set; }

    public string? Name { get; set; }

    public string? System { get; set; }

    public string? StandardHours { get; set; }

    /// <summary>Stretches of work, a line each.</summary>
    public string? Spans { get; set; }
}
