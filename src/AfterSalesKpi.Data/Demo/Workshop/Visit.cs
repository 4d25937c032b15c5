using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Somebody comes: for something new, or because an earlier repair did not hold.</summary>
/// <param name="Guest">Who.</param>
/// <param name="Type">What for.</param>
/// <param name="Job">What is to be put right, when it is that.</param>
/// <param name="ReworkOf">The order that did not hold, when its number is entered; suspected reworks have a job and no order.</param>
internal sealed record Visit(Guest Guest, ServiceType Type, JobKind? Job = null, WorkOrder? ReworkOf = null);
