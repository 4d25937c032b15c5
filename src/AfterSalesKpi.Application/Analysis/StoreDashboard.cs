using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>What a service manager sees first of a month: the store's score, its indicators and its people, from stored sums alone.</summary>
/// <param name="Month">The month.</param>
/// <param name="PlanName">The plan by which the store is scored; null: none holds.</param>
/// <param name="PlanNumber">The number of its version.</param>
/// <param name="Now">The store's score.</param>
/// <param name="Before">That of the month before; null where that month has no sums.</param>
/// <param name="People">The store's people in order of position and rank.</param>
public sealed record StoreDashboard(
    StoreMonth Month, string? PlanName, int? PlanNumber, StoreScore? Now, StoreScore? Before, IReadOnlyList<ScoreRow> People);
