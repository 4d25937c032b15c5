namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What came of a technician's starting, stopping or finishing of a job.</summary>
/// <param name="Number">工单号.</param>
/// <param name="Completed">True when the order was completed by it.</param>
/// <param name="Paused">True when the order stands still because of it.</param>
/// <param name="Stopped">The number of the order on which the technician stopped working for it.</param>
public sealed record WorkedOrder(string Number, bool Completed, bool Paused, string? Stopped);
