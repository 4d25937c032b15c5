using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>A car that has stood in the shop for long.</summary>
/// <param name="Number">工单号.</param>
/// <param name="Plate">The plate, if known.</param>
/// <param name="Model">The model, if known.</param>
/// <param name="Advisor">Whose customer it is: the service advisor.</param>
/// <param name="ReceivedAt">Since when it stands there.</param>
/// <param name="Stamps">Where the order stands, and why its work stands still.</param>
public sealed record LongStay(string Number, string? Plate, string? Model, string Advisor, DateTime ReceivedAt, OrderStamps Stamps);
