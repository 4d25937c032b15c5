using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>
/// 门店得分: the store's own rows of a month, scored by the service managers' plan as if the store were a person. It exists whether or not
/// the store has a manager, and no personal adjustment moves it.
/// </summary>
/// <param name="Hundredths">The score in hundredths; null: nothing could be scored.</param>
/// <param name="Dimensions">Each dimension's score in hundredths, where it has one.</param>
/// <param name="Lines">The plan's indicators, in its order.</param>
public sealed record StoreScore(long? Hundredths, IReadOnlyDictionary<Dimension, long> Dimensions, IReadOnlyList<StoreLine> Lines)
{
    /// <summary>Scores a store's sums of a month; null without sums or a plan that holds in the month.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="storeId">The store, which may have curves of its own.</param>
    /// <param name="month">The month.</param>
    /// <param name="stored">The store's sums by the indicator's number.</param>
    /// <param name="catalogue">The group's indicators.</param>
    public static StoreScore? Of(Plan? plan, int storeId, StoreMonth month, IEnumerable<(int Indicator, Measure Sums)> stored, IndicatorCatalogue catalogue)
    {
        var sums = stored.ToDictionary(s => s.Indicator, s => s.Sums);
        return sums.Count == 0 || plan?.InForce(month) is not { } version ? null : Of(version, storeId, sums, catalogue);
    }

    private static StoreScore Of(PlanVersion version, int storeId, Dictionary<int, Measure> sums, IndicatorCatalogue catalogue)
    {
        // Peer reviews of a whole store are as telling as one person's when there are fewer than three.
        Measure Shown(IIndicator indicator)
        {
            var found = sums.GetValueOrDefault(indicator.Number);
            return ReviewVeil.Hides(indicator.Key, found, ReviewPrivacy.FromThreeOnly) ? Measure.None : found;
        }

        var indicators = version.Items.OrderBy(i => i.Ordinal).Select(item => (Item: item, Indicator: catalogue.Find(item.Indicator)!)).ToList(); // published
        var lines = indicators.Select(i => new LineInput(
            i.Item.TermsFor(i.Indicator, storeId), Shown(i.Indicator), null, Duty.Existed(i.Item.Indicator, Shown(i.Indicator)))).ToList();
        var result = PlanScoring.Score(version.Grading, [new PartInput(0, version.Id, 1, lines)]);
        return new StoreScore(result.ScoreHundredths, result.Dimensions, [.. result.Lines.Select(l => Line(l, catalogue))]);
    }

    private static StoreLine Line(ScoredLine line, IndicatorCatalogue catalogue)
    {
        var terms = line.Input.Terms;
        return new StoreLine(
            catalogue.Find(terms.Indicator)!, line.Input.Sums, terms.Curve.Target, line.Result.Score?.Round(2), line.Result.Note); // as above
    }
}
