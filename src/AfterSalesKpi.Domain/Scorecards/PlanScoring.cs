using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// From sums to score, grade and coefficient (indicators.md, Scoring). Exact until the one rounding at the end, so the order of lines
/// and parts does not matter and an independent calculation agrees to the last digit.
/// </summary>
public static class PlanScoring
{
    /// <summary>Scores a person's month.</summary>
    /// <param name="grading">Grades and caps of the plan of the position held longest.</param>
    /// <param name="parts">One a position held.</param>
    /// <param name="adjustmentsHundredths">The sum of the adjustments given, before the cap.</param>
    /// <param name="eventCap">The grade cap of a recorded event, if any.</param>
    /// <param name="beyondCapHundredths">The sum of the adjustments that the cap does not hold.</param>
    public static ScoreResult Score(
        Grading grading, IReadOnlyList<PartInput> parts, long adjustmentsHundredths = 0, GradeCap? eventCap = null, long beyondCapHundredths = 0)
    {
        var lines = Weighted(parts);
        var scored = lines.Where(l => l.Result.Score is not null).ToList();
        if (scored.Count == 0) return new ScoreResult(lines, null, new Dictionary<Indicators.Dimension, long>(), 0, null, null, null, null);

        var score = Mean(scored);
        var dimensions = scored.GroupBy(l => l.Input.Terms.Dimension).ToDictionary(g => g.Key, Mean);
        var adjustment = grading.Capped(adjustmentsHundredths) + beyondCapHundredths;
        var final = Math.Max(0, score + adjustment);
        var cap = Worst(grading, scored, eventCap);
        var band = grading.Bands.Of(final);
        if (cap is not null) band = GradeBands.Worse(band, BandOf(grading, cap));
        return new ScoreResult(
            lines, score, dimensions, adjustment, final, band.Grade, grading.Coefficient(final, band, cap is not null), cap);
    }

    /// <summary>Σ weight × score / Σ weight, in hundredths, midpoint away from zero.</summary>
    private static long Mean(IEnumerable<ScoredLine> lines)
    {
        var (weighted, weights) = (Fraction.Zero, Fraction.Zero);
        foreach (var line in lines)
        {
            weights += line.EffectiveWeight;
            weighted += line.EffectiveWeight * line.Result.Score!; // only scored lines come here
        }

        return (weighted / weights).Units(2);
    }

    /// <summary>A part without a scored line leaves its days to the other parts.</summary>
    private static List<ScoredLine> Weighted(IReadOnlyList<PartInput> parts)
    {
        var results = parts.Select(part => (Part: part, Lines: part.Lines.Select(line => (Input: line, Result: LineScore.Of(line))).ToList())).ToList();
        long WeightOf(List<(LineInput Input, LineScore Result)> lines) =>
            lines.Where(l => l.Result.Score is not null).Sum(l => (long)l.Input.Terms.WeightBasisPoints);

        var days = results.Where(p => WeightOf(p.Lines) > 0).Sum(p => (long)p.Part.Days);
        List<ScoredLine> weighted = [];
        foreach (var (part, lines) in results)
        {
            var whole = WeightOf(lines) * days;
            weighted.AddRange(lines.Select(l => new ScoredLine(part, l.Input, l.Result, l.Result.Score is null
                ? Fraction.Zero
                : new Fraction((long)l.Input.Terms.WeightBasisPoints * part.Days, whole))));
        }

        return weighted;
    }

    private static GradeCap? Worst(Grading grading, IEnumerable<ScoredLine> scored, GradeCap? eventCap)
    {
        var caps = scored.Where(IsVetoed).Select(l => new GradeCap(l.Input.Terms.Veto!.Grade, l.Input.Terms.Indicator, null)); // IsVetoed: not null
        return (eventCap is null ? caps : caps.Prepend(eventCap))
            .OrderBy(c => BandOf(grading, c).FromHundredths).ThenBy(c => c.Indicator, StringComparer.Ordinal).FirstOrDefault();
    }

    private static bool IsVetoed(ScoredLine line) =>
        line.Input.Terms.Veto is { } veto && line.Result is { CanVeto: true, Score: { } score } && score < new Fraction(veto.BelowHundredths, 100);

    /// <summary>A cap to a grade that the plan does not have is one to the worst: a veto is never lost.</summary>
    private static GradeBand BandOf(Grading grading, GradeCap cap) => grading.Bands.Find(cap.Grade) ?? grading.Bands.Bands[^1];
}
