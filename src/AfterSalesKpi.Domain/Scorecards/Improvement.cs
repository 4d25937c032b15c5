using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What a few good records more, or bad ones fewer, would do to a score: "two more orders on time: +1.4 points".</summary>
/// <param name="Line">The line.</param>
/// <param name="Records">How many records.</param>
/// <param name="Fewer">True where it is fewer bad ones.</param>
/// <param name="Points">What the total would gain, in points.</param>
public sealed record Improvement(ScorecardLine Line, int Records, bool Fewer, decimal Points)
{
    // Less than this of the total is not worth a word.
    private const decimal Worth = 0.05m;
    private const int FullMarks = 100;
    private const decimal Million = 1_000_000m;

    /// <summary>
    /// The gain of so many records in a line; null where it cannot be told in records (times, money, a whole store's), where the line has
    /// no score of its own, or where it would not be worth a word.
    /// </summary>
    public static Improvement? Of(ScorecardLine line, Direction direction, int records = 2)
    {
        var counted = line.Denominator == line.Sample && line.ScaleDivisor == 1 && line.ScaleMultiplier is 1 or 100;
        if (!counted || line.Scope == ItemScope.Store || line.Note is not null || line.Denominator == 0 || line.Score().Score is not { } now) return null;
        var fewer = direction == Direction.LowerIsBetter;
        var number = fewer ? (int)Math.Min(records, line.Numerator) : records;
        if (number <= 0) return null;
        var sums = fewer
            ? new Measure(line.Numerator - number, line.Denominator, line.Sample)
            : new Measure(line.Numerator + ((long)number * (line.ScaleMultiplier == 1 ? FullMarks : 1)), line.Denominator + number, line.Sample + number);
        if (LineScore.Of(line.Input() with { Sums = sums }).Score is not { } then) return null;
        var gain = (then.Units(6) - now.Units(6)) / Million * (line.EffectiveWeightMillionths / Million);
        return gain >= Worth ? new Improvement(line, number, fewer, gain) : null;
    }
}
