using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards.Health;

/// <summary>How an item of a plan does its work, by the curve of the version looked at.</summary>
/// <param name="Item">The item.</param>
/// <param name="Lines">How many lines of closed months there are: people × months.</param>
/// <param name="TooSmall">How many had no data or too small a sample.</param>
/// <param name="AtCeiling">How many score above <see cref="PlanHealth.Ceiling"/>.</param>
/// <param name="AtFloor">How many score below <see cref="PlanHealth.Floor"/>.</param>
/// <param name="Scores">How the scores are spread; null: none.</param>
/// <param name="Values">How the values are spread.</param>
/// <param name="Like">The other item whose scores go with its own most, and how closely, in percent of common variance; null: none does.</param>
/// <param name="Drift">By how many points the mean of the last months lies above that of the first; null: too few months.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="ProposedTarget">A value that four in ten reach; null where the target need not change.</param>
public sealed record ItemHealth(
    PlanItem Item,
    int Lines,
    int TooSmall,
    int AtCeiling,
    int AtFloor,
    Spread? Scores,
    Spread? Values,
    (PlanItem Item, int Percent)? Like,
    decimal? Drift,
    IReadOnlyList<HealthFinding> Findings,
    decimal? ProposedTarget)
{
    /// <summary>How many were scored from their own data.</summary>
    public int Scored => Lines - TooSmall;

    /// <summary>A share of those scored, in percent.</summary>
    public int PercentOf(int count) => Scored == 0 ? 0 : (int)Math.Round(100m * count / Scored, MidpointRounding.AwayFromZero);
}
