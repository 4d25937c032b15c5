namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A customer with a vehicle, as one line of what was found; either may be missing.</summary>
/// <param name="Code">The customer's code.</param>
/// <param name="Name">The customer's name.</param>
/// <param name="Phone">The customer's phone number.</param>
/// <param name="ReferredBy">Who sent the customer.</param>
/// <param name="Vin">The vehicle's VIN.</param>
/// <param name="Plate">Its plate.</param>
/// <param name="Model">Its model.</param>
/// <param name="Brand">Its brand.</param>
public sealed record KnownGuest(string? Code, string? Name, string? Phone, string? ReferredBy, string? Vin, string? Plate, string? Model, string? Brand);
