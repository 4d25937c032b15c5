namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The vehicle in the form of an order.</summary>
public sealed class VehicleFields
{
    public string? Plate { get; set; }

    public string? Vin { get; set; }

    public string? Brand { get; set; }

    public string? Model { get; set; }

    public string? Mileage { get; set; }
}
