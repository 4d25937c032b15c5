using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>How far a goal is: what an indicator came to so far, merged from its sums, beside the target.</summary>
/// <param name="Indicator">What measures it.</param>
/// <param name="Sums">The sums of the year so far.</param>
/// <param name="Target">The value that is to be reached.</param>
public sealed record GoalProgress(IIndicator Indicator, Measure Sums, decimal Target)
{
    /// <summary>The value so far; null without data.</summary>
    public decimal? Value => Sums.Value(Indicator.Scale);

    /// <summary>Whether the target is reached; null without data.</summary>
    public bool? Reached => Value is not { } value ? null : Indicator.Direction == Direction.HigherIsBetter ? value >= Target : value <= Target;

    /// <summary>
    /// The share of the target that is reached, from 0 to 120, by the same rule as the curve of that name (<see cref="CurvePresets.Attainment"/>);
    /// null without data, and for a target of 0 or below, of which there are no shares.
    /// </summary>
    public decimal? Attainment => Value is { } value && Target > 0 ? CurvePresets.Attainment(Target, Indicator.Direction).Score(value) : null;
}
