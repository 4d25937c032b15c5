using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Reopening;

/// <summary>The revisions of a store's month and why there are several.</summary>
/// <param name="Month">The store's month.</param>
/// <param name="Code">The store's code.</param>
/// <param name="Name">The store's name.</param>
/// <param name="TimeZone">The store's time zone.</param>
/// <param name="Reopenings">Every request and every new revision, in order.</param>
public sealed record StoreRevisions(AppraisalMonth Month, string Code, string Name, string TimeZone, IReadOnlyList<MonthReopening> Reopenings);
