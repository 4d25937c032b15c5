using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A line of a closed month's scorecard, with what is told of plans by it.</summary>
/// <param name="CardId">The scorecard.</param>
/// <param name="Month">Its month.</param>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="Sums">Its sums.</param>
/// <param name="Note">What happened where it was not scored from its own data.</param>
/// <param name="ScoreMillionths">Its score; null: not scored.</param>
public sealed record PlanLine(long CardId, StoreMonth Month, string Indicator, ItemScope Scope, Measure Sums, string? Note, long? ScoreMillionths);
