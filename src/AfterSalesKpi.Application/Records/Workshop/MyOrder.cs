using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>An order as its technician sees it at work.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="Store">The store's code.</param>
/// <param name="Number">工单号.</param>
/// <param name="Vehicle">Plate, or VIN where there is none.</param>
/// <param name="Model">The vehicle's model, if known.</param>
/// <param name="Type">Kind of service.</param>
/// <param name="PromisedAt">The promise that counts.</param>
/// <param name="PausedFor">Why work stands still.</param>
/// <param name="SentBack">Why it came back from its last inspection; null where it has not, or is completed again.</param>
/// <param name="CompletedAt">完工; null while it is open.</param>
/// <param name="Leads">Whether the person leads it.</param>
/// <param name="Jobs">The person's jobs on it.</param>
/// <param name="OthersJobs">How many jobs other people have on it.</param>
public sealed record MyOrder(
    long Id, string Store, string Number, string Vehicle, string? Model, ServiceType Type, DateTime? PromisedAt, PauseReason? PausedFor, string? SentBack, DateTime? CompletedAt,
    bool Leads, IReadOnlyList<WorkOrderJob> Jobs, int OthersJobs);
