using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Quarters;

/// <summary>
/// 季度汇总 of one person, made from stored scorecards only (indicators.md, Month and quarter). Fewer than two appraised months: not
/// appraised, whatever the rule.
/// </summary>
/// <param name="EmployeeId">Whose.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Months">Its three months, in order.</param>
/// <param name="Lines">Merged sums, one an indicator and scope, in the order of the newest scorecard.</param>
/// <param name="ScoreHundredths">
/// Mean of the appraised months' final scores, midpoint away from zero; by the other rule the score of the merged values, to which
/// adjustments, which belong to months, are not added. In hundredths; null: not appraised.
/// </param>
/// <param name="Grade">Its grade by the newest month's bands.</param>
/// <param name="CoefficientTenThousandths">绩效系数.</param>
/// <param name="TrendHundredths">The last appraised month's final score less the first one's; null with fewer than two.</param>
public sealed record QuarterSummary(
    int EmployeeId,
    Quarter Quarter,
    IReadOnlyList<QuarterMonth> Months,
    IReadOnlyList<QuarterLine> Lines,
    long? ScoreHundredths,
    string? Grade,
    int? CoefficientTenThousandths,
    long? TrendHundredths)
{
    /// <summary>Appraised months that a quarter needs.</summary>
    public const int LeastMonths = 2;

    /// <summary>True when fewer than two months were appraised.</summary>
    public bool NotAppraised => ScoreHundredths is null;

    /// <summary>
    /// Merges a person's scorecards of a quarter; of a month's several revisions the newest holds. At least one card, each with its lines,
    /// all of one person and of that quarter.
    /// </summary>
    public static QuarterSummary Of(Quarter quarter, IEnumerable<Scorecard> scorecards, QuarterRule rule)
    {
        List<Scorecard> cards = [.. scorecards.GroupBy(c => c.Month).Select(g => g.MaxBy(c => c.Revision)!).OrderBy(c => c.Month)]; // a group is not empty
        var newest = cards[^1];
        if (cards.Exists(c => c.EmployeeId != newest.EmployeeId || c.Month.Quarter != quarter))
            throw new ArgumentException("The scorecards are of one person and one quarter.", nameof(scorecards));

        var merged = QuarterMerge.Lines(cards);
        List<long> finals = [.. cards.Select(c => c.FinalHundredths).OfType<long>()];
        var appraised = finals.Count >= LeastMonths;
        var score = !appraised ? null : rule == QuarterRule.MeanOfMonths ? Mean(finals) : QuarterMerge.Score(newest, merged);
        var band = score is null ? null : newest.Grading.Bands.Of(score.Value);
        return new QuarterSummary(
            newest.EmployeeId,
            quarter,
            [.. quarter.Months.Select(m => Month(m, cards.Find(c => c.Month == m)))],
            [.. merged.Select(line => QuarterMerge.Shown(line, cards))],
            score,
            band?.Grade,
            band is null ? null : newest.Grading.Coefficient(score!.Value, band, vetoed: false), // a band is a score's
            appraised ? finals[^1] - finals[0] : null);
    }

    private static long? Mean(List<long> hundredths) => new Fraction(hundredths.Sum(), hundredths.Count).Units(0);

    private static QuarterMonth Month(StoreMonth month, Scorecard? card) => new(month, card?.FinalHundredths, card?.Grade);
}
