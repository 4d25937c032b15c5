using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A line with its score and its share in the total.</summary>
/// <param name="Part">The part that it belongs to.</param>
/// <param name="Input">What it was scored from.</param>
/// <param name="Result">Its score.</param>
/// <param name="EffectiveWeight">Its share in the total after redistribution; the shares of the scored lines sum to 1, the others have 0.</param>
public sealed record ScoredLine(PartInput Part, LineInput Input, LineScore Result, Fraction EffectiveWeight);
