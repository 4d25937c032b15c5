namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What somebody who gives work out needs to know beside the orders themselves.</summary>
/// <param name="Technicians">The store's technicians, by name.</param>
/// <param name="Jobs">Open jobs by order.</param>
/// <param name="MissingParts">Pieces that orders still wait for, by order.</param>
/// <param name="OpenSeconds">How long the store is open today from now on; null where it has no calendar.</param>
public sealed record DispatchDesk(
    IReadOnlyList<TechnicianLoad> Technicians, ILookup<long, DispatchJob> Jobs, IReadOnlyDictionary<long, int> MissingParts, long? OpenSeconds);
