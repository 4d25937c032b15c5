namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A time that may be promised.</summary>
/// <param name="Kind">Why it is suggested.</param>
/// <param name="At">The time, UTC.</param>
public sealed record SuggestedPromise(PromiseKind Kind, DateTime At);
