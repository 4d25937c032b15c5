using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Domain.Quarters;

/// <summary>The merging of stored lines over months.</summary>
internal static class QuarterMerge
{
    /// <summary>One an indicator and scope, with the newest terms; the newest card's lines first, in its order, those of its own position before others.</summary>
    public static List<LineInput> Lines(IReadOnlyList<Scorecard> cardsInOrder) =>
    [
        .. cardsInOrder.Reverse().SelectMany(c => c.Lines.OrderByDescending(l => l.PositionId == c.PositionId).ThenBy(l => l.Ordinal).Select(l => (c.Month, Line: l)))
            .GroupBy(l => (l.Line.Indicator, l.Line.Scope))
            .Select(g => new LineInput(
                g.First().Line.Terms(),
                g.Aggregate(Measure.None, (sum, l) => sum + l.Line.Sums()),
                DutyExisted: g.Any(l => l.Line.DutyExisted),
                Months: g.Select(l => l.Month).Distinct().Count())),
    ];

    /// <summary>The merged values by the newest month's plan: lines that it no longer has do not count.</summary>
    public static long? Score(Scorecard newest, IEnumerable<LineInput> merged)
    {
        var asked = newest.Lines.Where(l => l.PositionId == newest.PositionId).Select(l => (l.Indicator, l.Scope)).ToHashSet();
        var lines = merged.Where(l => asked.Contains((l.Terms.Indicator, l.Terms.Scope))).ToList();
        return PlanScoring.Score(newest.Grading, [new PartInput(newest.PositionId, newest.PlanVersionId, 1, lines)]).ScoreHundredths;
    }

    public static QuarterLine Shown(LineInput line, IReadOnlyList<Scorecard> cards)
    {
        var terms = line.Terms;
        var result = LineScore.Of(line);
        return new QuarterLine(
            terms.Indicator, terms.Dimension, terms.Scope, terms.WeightBasisPoints, line.Sums, line.Sums.Value(terms.Scale),
            result.Score?.Units(6), result.Note, Scattered(terms, cards));
    }

    private static int Scattered(ItemTerms terms, IReadOnlyList<Scorecard> cards)
    {
        var fewest = IndicatorCatalogue.BuiltIn.Find(terms.Indicator)?.FewestRows ?? 1;
        return cards.SelectMany(c => c.Lines).Where(l => l.Indicator == terms.Indicator && l.Scope == terms.Scope && l.Sample < fewest).Sum(l => l.Sample);
    }
}
