using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A person's adjustments of a month taken together.</summary>
/// <param name="GivenHundredths">Their sum before the plan's cap.</param>
/// <param name="Cap">The hardest grade cap among them, the earliest of equals; null: none.</param>
/// <param name="BeyondCapHundredths">Those that the cap does not hold, added up.</param>
public sealed record AdjustmentTotal(long GivenHundredths, GradeCap? Cap, long BeyondCapHundredths = 0)
{
    /// <summary>Those that count, added up.</summary>
    public static AdjustmentTotal Of(IEnumerable<Adjustment> adjustments, Grading grading)
    {
        var counting = adjustments.Where(a => a.Counts).ToList();
        var hardest = counting.Where(a => a.GradeCap is not null)
            .OrderBy(a => grading.Bands.Find(a.GradeCap)?.FromHundredths ?? 0).ThenBy(a => a.At).ThenBy(a => a.Id).FirstOrDefault();
        return new AdjustmentTotal(
            counting.Where(a => !a.BeyondCap).Sum(a => (long)a.PointsHundredths),
            hardest?.GradeCap is { } grade ? new GradeCap(grade, null, hardest.Reason) : null,
            counting.Where(a => a.BeyondCap).Sum(a => (long)a.PointsHundredths));
    }
}
