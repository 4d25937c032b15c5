using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>What the running month would come to if it ended now, for the person alone: no score yet, and nobody's to hold against them.</summary>
/// <param name="Card">The draft that it rests on.</param>
/// <param name="Improvements">What would raise it most.</param>
public sealed record OwnForecast(Scorecard Card, IReadOnlyList<Improvement> Improvements);
