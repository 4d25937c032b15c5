using AfterSalesKpi.Application.Scorecards.Reopening;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Revisions;

/// <summary>A month's revisions as they are shown.</summary>
/// <param name="Month">The month.</param>
/// <param name="Stores">Store by store.</param>
/// <param name="Changes">What the newest revision changed in the store looked at; null: nothing to compare.</param>
/// <param name="Reason">The reason as typed.</param>
public sealed record RevisionsModel(StoreMonth Month, IReadOnlyList<StoreRevisions> Stores, IReadOnlyList<RevisionChange>? Changes, string? Reason);
