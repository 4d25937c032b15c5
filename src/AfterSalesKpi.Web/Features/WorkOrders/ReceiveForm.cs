using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What is typed at the reception of a booked vehicle.</summary>
public sealed class ReceiveForm
{
    /// <summary>The version looked at.</summary>
    public int Version { get; set; } = -1;

    public string? PromisedAt { get; set; }

    public ServiceType? ServiceType { get; set; }

    public string? Mileage { get; set; }

    /// <summary>Asked for while the vehicle was only announced.</summary>
    public string? Vin { get; set; }

    public string? Wish { get; set; }

    public List<string> Steps { get; set; } = [];
}
