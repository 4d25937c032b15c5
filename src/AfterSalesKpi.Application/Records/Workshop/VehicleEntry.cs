namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>The vehicle of an order that a person enters; its odometer reading is the order's.</summary>
/// <param name="Vin">VIN; one that is not known yet makes a new vehicle.</param>
/// <param name="Plate">Plate, if known.</param>
/// <param name="Model">Model, if known.</param>
/// <param name="Brand">Brand, if known.</param>
public sealed record VehicleEntry(string? Vin, string? Plate, string? Model, string? Brand);
