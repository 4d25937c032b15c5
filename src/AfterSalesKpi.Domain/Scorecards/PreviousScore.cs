using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>The last score of a line within three months, for <see cref="Plans.NoDataRule.Previous"/>.</summary>
public static class PreviousScore
{
    /// <summary>How many months back it may lie.</summary>
    public const int Months = 3;

    /// <summary>
    /// The newest score that was measured, out of earlier lines of the same person, indicator and scope; a score that was itself taken
    /// over or given is passed by, or it would live for ever.
    /// </summary>
    public static Fraction? Of(StoreMonth month, IEnumerable<(StoreMonth Month, ScorecardLine Line)> earlier) => earlier
        .Where(e => e.Month < month && e.Month >= month.AddMonths(-Months) && e.Line.Note is null)
        .OrderByDescending(e => e.Month.Index).Select(e => e.Line.Score().Score).FirstOrDefault();
}
