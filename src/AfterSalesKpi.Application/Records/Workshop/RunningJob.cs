namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a technician is working on now.</summary>
/// <param name="OrderNumber">工单号.</param>
/// <param name="Vehicle">Plate, or VIN where there is none.</param>
/// <param name="Job">What is done, if named.</param>
/// <param name="Since">Since when.</param>
public sealed record RunningJob(string OrderNumber, string Vehicle, string? Job, DateTime Since);
