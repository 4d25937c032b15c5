using System.Globalization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>等级: bands on the final score, from the best to the worst; the worst begins at 0. An immutable value.</summary>
public sealed class GradeBands : IEquatable<GradeBands>
{
    /// <summary>Longest name of a grade.</summary>
    public const int GradeLength = 8;

    /// <summary>Most grades.</summary>
    public const int MostBands = 10;

    /// <summary>S ≥ 110, A ≥ 103, B ≥ 95, C ≥ 80, D; coefficients 1.2, 1.1, 1.0, 0.85, 0.6.</summary>
    public static readonly GradeBands Default = new(
        [new("S", 110_00, 1_2000), new("A", 103_00, 1_1000), new("B", 95_00, 1_0000), new("C", 80_00, 8500), new("D", 0, 6000)]);

    private GradeBands(IReadOnlyList<GradeBand> bands) => Bands = bands;

    /// <summary>From the best to the worst.</summary>
    public IReadOnlyList<GradeBand> Bands { get; }

    /// <summary>
    /// Bands in any order. Refused: <c>grade-bands-count</c>, <c>grade-name</c> (empty, too long or other than letters, digits, + and -),
    /// <c>grade-double</c>, <c>grade-bounds</c> (two begin alike, or none begins at 0), <c>coefficient-range</c> (0 to 10).
    /// </summary>
    public static Outcome<GradeBands> Create(IEnumerable<GradeBand> bands)
    {
        GradeBand[] inOrder = [.. bands.OrderByDescending(b => b.FromHundredths)];
        List<Problem> problems = [];
        void Refuse(bool wrong, string code)
        {
            if (wrong) problems.Add(new Problem("gradeBands", code));
        }

        Refuse(inOrder.Length is 0 or > MostBands, "grade-bands-count");
        Refuse(inOrder.Any(b => b.Grade.Length is 0 or > GradeLength || !b.Grade.All(c => char.IsLetterOrDigit(c) || c is '+' or '-')), "grade-name");
        Refuse(inOrder.DistinctBy(b => b.Grade).Count() < inOrder.Length, "grade-double");
        Refuse(inOrder.DistinctBy(b => b.FromHundredths).Count() < inOrder.Length || inOrder is not [.., { FromHundredths: 0 }], "grade-bounds");
        Refuse(inOrder.Any(b => b.CoefficientTenThousandths is < 0 or > 100_000), "coefficient-range");
        return problems.Count > 0 ? problems : new GradeBands(inOrder);
    }

    /// <summary>The band of a final score, in hundredths.</summary>
    public GradeBand Of(long finalHundredths) => Bands.FirstOrDefault(b => finalHundredths >= b.FromHundredths) ?? Bands[^1];

    /// <summary>The band of that name, or null.</summary>
    public GradeBand? Find(string? grade) => Bands.FirstOrDefault(b => b.Grade == grade);

    /// <summary>The worse of two bands.</summary>
    public static GradeBand Worse(GradeBand a, GradeBand b) => a.FromHundredths <= b.FromHundredths ? a : b;

    /// <summary><c>S:11000:12000 A:10300:11000 …</c>.</summary>
    public override string ToString() => string.Join(' ', Bands.Select(b =>
        string.Create(CultureInfo.InvariantCulture, $"{b.Grade}:{b.FromHundredths}:{b.CoefficientTenThousandths}")));

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is a bug.</summary>
    public static GradeBands Parse(string text)
    {
        var bands = text.Split(' ').Select(word => word.Split(':')).Select(p =>
            new GradeBand(p[0], int.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture)));
        return Create(bands).Value ?? throw new FormatException($"'{text}' are no grade bands.");
    }

    /// <inheritdoc />
    public bool Equals(GradeBands? other) => other is not null && Bands.SequenceEqual(other.Bands);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as GradeBands);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
