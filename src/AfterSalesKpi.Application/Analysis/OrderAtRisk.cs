namespace AfterSalesKpi.Application.Analysis;

/// <summary>An order that is not completed and whose promise has run out or soon will.</summary>
/// <param name="Number">工单号.</param>
/// <param name="Plate">The vehicle's plate, if known.</param>
/// <param name="Model">The vehicle's model, if known.</param>
/// <param name="Advisor">The service advisor's name.</param>
/// <param name="PromisedAt">The promise in force.</param>
public sealed record OrderAtRisk(string Number, string? Plate, string? Model, string Advisor, DateTime PromisedAt);
