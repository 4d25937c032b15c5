namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The customer in the form of an order.</summary>
public sealed class CustomerFields
{
    /// <summary>The code of a customer who is known; none: a new one.</summary>
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? ReferredBy { get; set; }
}
