namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>A promise given after the first one.</summary>
/// <param name="At">When it was given.</param>
/// <param name="PromisedAt">The time newly promised.</param>
/// <param name="AgreedByCustomer">Whether the customer agreed.</param>
public sealed record LaterPromise(DateTime At, DateTime PromisedAt, bool AgreedByCustomer);
