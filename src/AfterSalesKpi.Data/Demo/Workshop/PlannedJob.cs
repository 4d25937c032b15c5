using AfterSalesKpi.Data.Demo.Staff;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>A job on an order: who does it, and how long it really takes.</summary>
internal sealed record PlannedJob(JobKind Kind, string Name, Person Technician, TimeSpan Standard, TimeSpan Actual);
