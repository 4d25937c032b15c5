namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>What was found when a vehicle was received.</summary>
/// <param name="Type">Kind of service, which may be another than was booked.</param>
/// <param name="Mileage">Odometer, km; null where nobody read it.</param>
/// <param name="Steps">Codes of the process steps done so far.</param>
/// <param name="Wish">What the customer says and wants.</param>
public sealed record Reception(ServiceType Type, int? Mileage, IReadOnlyList<string> Steps, string? Wish);
