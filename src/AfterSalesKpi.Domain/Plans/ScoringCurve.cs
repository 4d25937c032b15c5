using System.Globalization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// 评分标准: turns an indicator's value into a score (indicators.md, Scoring). Values are compared and interpolated unrounded. An
/// immutable value; its text says it whole, so two curves are equal when their texts are.
/// </summary>
public sealed class ScoringCurve : IEquatable<ScoringCurve>
{
    /// <summary>The highest score that a line can have.</summary>
    public const decimal HighestScore = 120m;

    /// <summary>The score of a target just met.</summary>
    public const decimal TargetScore = 100m;

    /// <summary>Most points.</summary>
    public const int MostPoints = 20;

    /// <summary>Most decimals of a value or a score.</summary>
    public const int MostDecimals = 6;

    /// <summary>The greatest value, either way, that a point may name.</summary>
    public const decimal GreatestValue = 1_000_000_000m;

    /// <summary>Longest text.</summary>
    public const int TextLength = 700;

    /// <summary>What a curve is before the database has filled it in: everything scores 0.</summary>
    internal static readonly ScoringCurve Unset = Linear((0, 0));

    private static readonly Dictionary<CurveMode, string> Words = new()
    {
        [CurveMode.Linear] = "linear", [CurveMode.Step] = "step", [CurveMode.Events] = "events", [CurveMode.Misses] = "misses",
    };

    private (Fraction Value, Fraction Score)[]? exactPoints;

    private ScoringCurve(CurveMode mode, IReadOnlyList<CurvePoint> points) => (Mode, Points) = (mode, points);

    /// <summary>How it goes from point to point.</summary>
    public CurveMode Mode { get; }

    /// <summary>Its points in order of value.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>扣分制: true where it is asked with a number of records instead of the value.</summary>
    public bool CountsEvents => Mode is CurveMode.Events or CurveMode.Misses;

    /// <summary>The value at which the target is just met, where a point says so; none where records are counted.</summary>
    public decimal? Target => CountsEvents ? null : Met;

    /// <summary>How many records may be so before it costs points; null where values are scored.</summary>
    public decimal? AllowedEvents => CountsEvents ? Met : null;

    private decimal? Met => Points.Where(p => p.Score == TargetScore).Select(p => (decimal?)p.Value).FirstOrDefault();

    /// <summary>
    /// A curve through these points, in any order. Refused: <c>curve-empty</c>, <c>curve-too-many-points</c>, <c>curve-double-value</c>,
    /// <c>curve-score-range</c>, <c>curve-value-range</c>, <c>curve-too-precise</c>.
    /// </summary>
    public static Outcome<ScoringCurve> Create(CurveMode mode, IEnumerable<CurvePoint> points)
    {
        CurvePoint[] inOrder = [.. points.OrderBy(p => p.Value)];
        var problems = CurveRules.Problems(mode, inOrder);
        return problems.Count > 0 ? problems : new ScoringCurve(mode, inOrder);
    }

    /// <summary>A linear curve written in code; an unsound one is a bug.</summary>
    public static ScoringCurve Linear(params (decimal Value, decimal Score)[] points) => Sound(CurveMode.Linear, points);

    /// <summary>A curve over a number of records written in code; an unsound one is a bug.</summary>
    public static ScoringCurve PerEvent(bool misses, params (decimal Value, decimal Score)[] points) => Sound(misses ? CurveMode.Misses : CurveMode.Events, points);

    /// <summary>A stepped curve written in code; an unsound one is a bug.</summary>
    public static ScoringCurve Step(params (decimal Value, decimal Score)[] points) => Sound(CurveMode.Step, points);

    /// <summary>
    /// What some sums are on the curve: the value, or the number of records, a month on average. Null where there is nothing to judge by.
    /// </summary>
    /// <param name="sums">The sums.</param>
    /// <param name="scale">What makes a value of them.</param>
    /// <param name="months">Over how many months they were added up.</param>
    public Fraction? Place(Measure sums, Scale scale, int months = 1) => Mode switch
    {
        CurveMode.Events or CurveMode.Misses when sums == Measure.None => null,
        CurveMode.Events => new Fraction(sums.Numerator, months),
        CurveMode.Misses => new Fraction(sums.Denominator - sums.Numerator, months),
        _ when sums.Denominator == 0 => null,
        _ => new Fraction((System.Numerics.BigInteger)sums.Numerator * scale.Multiplier, (System.Numerics.BigInteger)sums.Denominator * scale.Divisor),
    };

    /// <summary>The score of a value, to be shown; to 15 decimals.</summary>
    public decimal Score(decimal value) => Score(Fraction.Of(value)).Round(15);

    /// <summary>The exact score of an exact value.</summary>
    public Fraction Score(Fraction value)
    {
        var exact = exactPoints ??= [.. Points.Select(p => (Fraction.Of(p.Value), Fraction.Of(p.Score)))]; // most curves are read, not asked
        var next = Array.FindIndex(exact, p => p.Value > value);
        if (next == 0) return exact[0].Score;
        if (next < 0) return exact[^1].Score;
        var (from, to) = (exact[next - 1], exact[next]);
        if (Mode == CurveMode.Step) return from.Score;
        return from.Score + ((value - from.Value) * (to.Score - from.Score) / (to.Value - from.Value));
    }

    /// <summary><c>linear 70:0 90:100 95:120</c>: decimals exact, without trailing zeros.</summary>
    public override string ToString() =>
        string.Join(' ', Points.Select(p => $"{Text(p.Value)}:{Text(p.Score)}").Prepend(Words[Mode]));

    /// <summary>Reads what <see cref="ToString"/> wrote; null when the text is no sound curve.</summary>
    public static ScoringCurve? TryParse(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var mode = words.Length == 0 ? default : Words.FirstOrDefault(w => w.Value == words[0]).Key;
        if (mode == default) return null;
        var points = new List<CurvePoint>();
        foreach (var word in words.Skip(1))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !Number(word[..colon], out var value) || !Number(word[(colon + 1)..], out var score)) return null;
            points.Add(new CurvePoint(value, score));
        }

        return Create(mode, points).Value;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is a bug.</summary>
    public static ScoringCurve Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no scoring curve.");

    /// <inheritdoc />
    public bool Equals(ScoringCurve? other) => other is not null && Mode == other.Mode && Points.SequenceEqual(other.Points);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ScoringCurve);

    /// <inheritdoc />
    public override int GetHashCode() => Points.Aggregate(Mode.GetHashCode(), HashCode.Combine);

    private static ScoringCurve Sound(CurveMode mode, (decimal Value, decimal Score)[] points)
    {
        var made = Create(mode, points.Select(p => new CurvePoint(p.Value, p.Score)));
        return made.Value ?? throw new ArgumentException(string.Join(", ", made.Problems), nameof(points));
    }

    private static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static bool Number(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
