using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>Usual ways of drawing a curve. What they give is an ordinary <see cref="ScoringCurve"/>.</summary>
public static class CurvePresets
{
    /// <summary>
    /// 目标达成率: the share of the target reached is the score, at most 120. Lower is better: each percent above the target costs a
    /// point, each percent below earns one. The target is above 0.
    /// </summary>
    public static ScoringCurve Attainment(decimal target, Direction direction)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target);
        return direction == Direction.HigherIsBetter
            ? ScoringCurve.Linear((0, 0), (target, 100), (target * 1.2m, 120))
            : ScoringCurve.Linear((target * 0.8m, 120), (target, 100), (target * 2, 0));
    }

    /// <summary>
    /// 扣分制: 100 up to what is allowed, and from there so many points less for each unit of the value (each complaint in a hundred orders,
    /// each percent, each minute) down to 0. It only takes off: nobody gets more than 100.
    /// </summary>
    /// <param name="pointsPerUnit">What each unit costs, above 0.</param>
    /// <param name="direction">Which way is better; where higher is, each unit below what is allowed costs.</param>
    /// <param name="allowed">What costs nothing yet.</param>
    public static ScoringCurve Deduction(decimal pointsPerUnit, Direction direction, decimal allowed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsPerUnit);
        var span = Math.Max(decimal.Round(100 / pointsPerUnit, ScoringCurve.MostDecimals), 0.000001m);
        return direction == Direction.LowerIsBetter
            ? ScoringCurve.Linear((allowed, 100), (allowed + span, 0))
            : ScoringCurve.Linear((allowed - span, 0), (allowed, 100));
    }

    /// <summary>
    /// 按次扣分: 100 up to so many records that may be so, and from there so many points less for each, down to 0. Where more is better it counts
    /// those that did not come out well.
    /// </summary>
    /// <param name="pointsEach">What each costs, above 0.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="allowed">How many cost nothing.</param>
    public static ScoringCurve PerEvent(decimal pointsEach, Direction direction, decimal allowed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsEach);
        ArgumentOutOfRangeException.ThrowIfNegative(allowed);
        var span = Math.Max(decimal.Round(100 / pointsEach, ScoringCurve.MostDecimals), 0.000001m);
        return ScoringCurve.PerEvent(direction == Direction.HigherIsBetter, (allowed, 100), (allowed + span, 0));
    }

    /// <summary>区间评分: each band begins at its value, included, and ends before the next one's; below the first band its score holds.</summary>
    public static ScoringCurve Bands(params (decimal From, decimal Score)[] bands) => ScoringCurve.Step(bands);

    /// <summary>
    /// 底线-目标-挑战: straight lines from the floor over the target to the stretch value, flat outside. Where lower is better the floor
    /// is the highest of the three.
    /// </summary>
    public static ScoringCurve FloorTargetStretch(decimal floor, decimal target, decimal stretch, decimal floorScore = 60)
    {
        if (floor < target != target < stretch) throw new ArgumentException("The target lies between floor and stretch.", nameof(target));
        return ScoringCurve.Linear((floor, floorScore), (target, 100), (stretch, 120));
    }
}
