using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Health;

/// <summary>
/// 方案体检: whether each item still tells people apart. Values of closed months are scored by the version's own curve, so that a version can
/// be judged before it holds.
/// </summary>
public static class PlanHealth
{
    /// <summary>Above it a score is at the top.</summary>
    public const decimal Ceiling = 115;

    /// <summary>Below it a score is at the bottom.</summary>
    public const decimal Floor = 60;

    private const int Enough = 10;
    private const int EnoughPairs = 20;
    private const int PercentTooEasy = 80;
    private const int PercentTooHard = 50;
    private const int PercentTooSmall = 30;
    private const int PercentAlike = 64; // r = 0.8
    private const decimal LeastSpread = 5;
    private const decimal MostDrift = 8;
    private const int MonthsAtEachEnd = 3;

    /// <summary>Looks at every item of a version.</summary>
    public static List<ItemHealth> Of(IReadOnlyList<PlanItem> items, IReadOnlyList<PlanLine> lines, IndicatorCatalogue catalogue)
    {
        var byKey = lines.ToLookup(l => (l.Indicator, l.Scope));
        var scored = items.Select(item => Scored(item, byKey[(item.Indicator, item.Scope)], catalogue)).ToList();
        return [.. items.Select((item, n) => Look(items, scored, n, byKey[(item.Indicator, item.Scope)], catalogue))];
    }

    private static ItemHealth Look(IReadOnlyList<PlanItem> items, List<Dictionary<long, Point>> scored, int n, IEnumerable<PlanLine> lines, IndicatorCatalogue catalogue)
    {
        var (item, own) = (items[n], scored[n]);
        var count = lines.Count();
        var (ceiling, floor) = (own.Values.Count(p => p.Score > Ceiling), own.Values.Count(p => p.Score < Floor));
        var like = Like(items, scored, n);
        var draft = new ItemHealth(
            item, count, count - own.Count, ceiling, floor, Spread.Of(own.Values.Select(p => p.Score)), Spread.Of(own.Values.Select(p => p.Value)), like, Drift(own.Values), [], null);
        var findings = Findings(draft);
        var better = catalogue.Find(item.Indicator)?.Direction == Direction.HigherIsBetter ? 60 : 40;
        var propose = findings.Any(f => f is HealthFinding.TooEasy or HealthFinding.TooHard or HealthFinding.NoSpread);
        return draft with { Findings = findings, ProposedTarget = propose ? Spread.At([.. own.Values.Select(p => p.Value).Order()], better) : null };
    }

    private static List<HealthFinding> Findings(ItemHealth item)
    {
        List<HealthFinding> findings = [];
        void Find(bool found, HealthFinding finding)
        {
            if (found) findings.Add(finding);
        }

        var enough = item.Scored >= Enough;
        Find(enough && item.PercentOf(item.AtCeiling) >= PercentTooEasy, HealthFinding.TooEasy);
        Find(enough && item.PercentOf(item.AtFloor) >= PercentTooHard, HealthFinding.TooHard);
        Find(enough && findings.Count == 0 && item.Scores is { } s && s.NineTenths - s.Tenth < LeastSpread, HealthFinding.NoSpread);
        Find(item.Lines >= Enough && 100 * item.TooSmall >= PercentTooSmall * item.Lines, HealthFinding.SmallSamples);
        Find(item.Like is { Percent: >= PercentAlike }, HealthFinding.Doubles);
        Find(enough && item.Drift >= MostDrift, HealthFinding.Rising);
        Find(enough && item.Drift <= -MostDrift, HealthFinding.Falling);
        return findings;
    }

    /// <summary>The values that the item would score, by card.</summary>
    private static Dictionary<long, Point> Scored(PlanItem item, IEnumerable<PlanLine> lines, IndicatorCatalogue catalogue)
    {
        Dictionary<long, Point> points = [];
        if (catalogue.Find(item.Indicator) is not { } indicator) return points;
        foreach (var line in lines.Where(l => l.Sums.Sample >= item.MinimumSample))
        {
            if (item.Curve.Place(line.Sums, indicator.Scale) is { } place) points[line.CardId] = new Point(line.Month, place.Round(15), item.Curve.Score(place).Round(15));
        }

        return points;
    }

    private static (PlanItem Item, int Percent)? Like(IReadOnlyList<PlanItem> items, List<Dictionary<long, Point>> scored, int n)
    {
        (PlanItem Item, int Percent)? best = null;
        for (var other = 0; other < items.Count; other++)
        {
            if (other == n || Common(scored[n], scored[other]) is not { } percent || percent <= (best?.Percent ?? 0)) continue;
            best = (items[other], percent);
        }

        return best;
    }

    /// <summary>The common variance of two items' scores where they rise together, in percent; null where nothing can be said.</summary>
    private static int? Common(Dictionary<long, Point> a, Dictionary<long, Point> b)
    {
        var pairs = a.Where(p => b.ContainsKey(p.Key)).Select(p => (X: p.Value.Score, Y: b[p.Key].Score)).ToList();
        if (pairs.Count < EnoughPairs) return null;
        var (meanX, meanY) = (pairs.Average(p => p.X), pairs.Average(p => p.Y));
        var (together, spreadX, spreadY) = (0m, 0m, 0m);
        foreach (var (x, y) in pairs)
        {
            together += (x - meanX) * (y - meanY);
            spreadX += (x - meanX) * (x - meanX);
            spreadY += (y - meanY) * (y - meanY);
        }

        if (together <= 0 || spreadX == 0 || spreadY == 0) return null;
        return (int)Math.Round(100 * (together / spreadX) * (together / spreadY), MidpointRounding.AwayFromZero);
    }

    private static decimal? Drift(IReadOnlyCollection<Point> points)
    {
        var months = points.Select(p => p.Month).Distinct().OrderBy(m => m.Index).ToList();
        if (months.Count < 2 * MonthsAtEachEnd) return null;
        var (early, late) = (months[MonthsAtEachEnd - 1], months[^MonthsAtEachEnd]);
        return Math.Round(points.Where(p => p.Month >= late).Average(p => p.Score) - points.Where(p => p.Month <= early).Average(p => p.Score), 1);
    }

    private sealed record Point(StoreMonth Month, decimal Value, decimal Score);
}
