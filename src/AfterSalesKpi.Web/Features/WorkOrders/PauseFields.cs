using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A line of the form's pauses.</summary>
public sealed class PauseFields
{
    public string? From { get; set; }

    public string? To { get; set; }

    public PauseReason? Reason { get; set; }

    public bool IsBlank => Reason is null && string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To);
}
