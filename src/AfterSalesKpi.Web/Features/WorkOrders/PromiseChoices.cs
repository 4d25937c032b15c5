using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Times that may be promised, offered beside the field they go into.</summary>
/// <param name="Times">The times, the earliest first.</param>
/// <param name="Zone">The store's time zone.</param>
public sealed record PromiseChoices(IReadOnlyList<SuggestedPromise> Times, TimeZoneInfo Zone);
