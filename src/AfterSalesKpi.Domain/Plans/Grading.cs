using System.Globalization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>
/// What a plan makes of a score: how far adjustments may move it, the grade, the coefficient. An immutable value; scorecards keep a
/// copy, so that they can be recomputed without the plan.
/// </summary>
/// <param name="Bands">The grades.</param>
/// <param name="Rule">How the coefficient follows.</param>
/// <param name="FloorTenThousandths">The least coefficient of the linear rule.</param>
/// <param name="CapTenThousandths">The greatest coefficient of the linear rule.</param>
/// <param name="AdjustmentCapHundredths">加减分上限: how far the sum of adjustments counts, either way, in hundredths of a point.</param>
public sealed record Grading(
    GradeBands Bands,
    CoefficientRule Rule = CoefficientRule.Bands,
    int FloorTenThousandths = 6000,
    int CapTenThousandths = 12_000,
    int AdjustmentCapHundredths = 10_00)
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 400;

    /// <summary>The usual bands, coefficients by band, adjustments up to 10 points either way.</summary>
    public static readonly Grading Default = new(GradeBands.Default);

    /// <summary>What is wrong with it: <c>coefficient-range</c>, <c>adjustment-cap-range</c>.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        List<Problem> problems = [];
        if (!Enum.IsDefined(Rule)) problems.Add(new("coefficientRule", "invalid"));
        if (FloorTenThousandths < 0 || CapTenThousandths < FloorTenThousandths || CapTenThousandths > 100_000)
            problems.Add(new("coefficient", "coefficient-range"));
        if (AdjustmentCapHundredths is < 0 or > 100_00) problems.Add(new("adjustmentCap", "adjustment-cap-range"));
        return problems;
    }

    /// <summary>The adjustments that count out of those given, in hundredths of a point.</summary>
    public long Capped(long givenHundredths) => Math.Clamp(givenHundredths, -AdjustmentCapHundredths, AdjustmentCapHundredths);

    /// <summary>
    /// The coefficient, in ten-thousandths, of a final score whose grade is this band. Under the linear rule a grade that a veto has
    /// capped is worth no more than its band, or a veto would cost nothing.
    /// </summary>
    public int Coefficient(long finalHundredths, GradeBand band, bool vetoed)
    {
        if (Rule == CoefficientRule.Bands) return band.CoefficientTenThousandths;
        // A hundredth of a point is a ten-thousandth of 100 points.
        var linear = (int)Math.Clamp(finalHundredths, FloorTenThousandths, CapTenThousandths);
        return vetoed ? Math.Min(linear, band.CoefficientTenThousandths) : linear;
    }

    /// <summary>All of it in one line of text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Bands}|{Rule}|{FloorTenThousandths}|{CapTenThousandths}|{AdjustmentCapHundredths}");

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is a bug.</summary>
    public static Grading Parse(string text)
    {
        var p = text.Split('|');
        if (p.Length != 5) throw new FormatException($"'{text}' is no grading.");
        return new Grading(
            GradeBands.Parse(p[0]),
            Enum.Parse<CoefficientRule>(p[1]),
            int.Parse(p[2], CultureInfo.InvariantCulture),
            int.Parse(p[3], CultureInfo.InvariantCulture),
            int.Parse(p[4], CultureInfo.InvariantCulture));
    }
}
