namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A job of an order that a person enters.</summary>
/// <param name="Technician">The technician's number.</param>
/// <param name="Name">What is done.</param>
/// <param name="System">The vehicle's system, if named.</param>
/// <param name="StandardHours">Standard time, hours.</param>
/// <param name="ActualHours">Actual time, hours, once known.</param>
public sealed record JobEntry(string Technician, string? Name, string? System, decimal StandardHours, decimal? ActualHours);
