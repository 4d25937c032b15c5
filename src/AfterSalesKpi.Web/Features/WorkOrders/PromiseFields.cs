namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A line of the form's later promises.</summary>
public sealed class PromiseFields
{
    public string? At { get; set; }

    public string? PromisedAt { get; set; }

    public bool AgreedByCustomer { get; set; }

    public bool IsBlank => !AgreedByCustomer && string.IsNullOrWhiteSpace(At) && string.IsNullOrWhiteSpace(PromisedAt);
}
