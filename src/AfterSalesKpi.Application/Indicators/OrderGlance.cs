using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>What is worth knowing of the work order behind a row, at a glance.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="StoreCode">Its store's code.</param>
/// <param name="Number">工单号.</param>
/// <param name="Plate">The vehicle's plate, if known.</param>
/// <param name="Model">The vehicle's model, if known.</param>
/// <param name="ServiceType">Kind of service.</param>
/// <param name="PromisedAt">The promise that counts.</param>
/// <param name="CompletedAt">When work was completed.</param>
/// <param name="LateCause">The decided cause of a delay.</param>
public sealed record OrderGlance(
    long OrderId,
    string StoreCode,
    string Number,
    string? Plate,
    string? Model,
    ServiceType ServiceType,
    DateTime? PromisedAt,
    DateTime? CompletedAt,
    LateCause? LateCause);
