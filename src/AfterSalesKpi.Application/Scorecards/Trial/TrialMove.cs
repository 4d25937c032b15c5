using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>What an item brings more or less than before.</summary>
/// <param name="Indicator">The indicator's key.</param>
/// <param name="Scope">Whose rows.</param>
/// <param name="Points">In points of the score.</param>
public sealed record TrialMove(string Indicator, ItemScope Scope, decimal Points);
