namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>An open job of an order that is to be dispatched.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Name">What is done, if named.</param>
/// <param name="TechnicianId">Who is to do it.</param>
/// <param name="StandardSeconds">Standard time, seconds.</param>
/// <param name="Keeps">True when somebody has worked on it, so that it stays with that person.</param>
public sealed record DispatchJob(long Id, long OrderId, string? Name, int TechnicianId, long StandardSeconds, bool Keeps);
