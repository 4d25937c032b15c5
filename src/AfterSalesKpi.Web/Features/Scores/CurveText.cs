using System.Globalization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>Says how a scoring curve turns a value into its score.</summary>
internal static class CurveText
{
    /// <summary>In one sentence with the numbers used.</summary>
    public static string Explain(ScoringCurve curve, decimal value, string score, string unit, Words words)
    {
        string V(decimal v) => Short(v) + unit;
        var (points, next) = (curve.Points, curve.Points.ToList().FindIndex(p => p.Value > value));
        if (next == 0) return words["Scores.Curve.Below", V(value), V(points[0].Value), Short(points[0].Score)];
        if (next < 0) return words["Scores.Curve.Above", V(value), V(points[^1].Value), Short(points[^1].Score)];
        var (from, to) = (points[next - 1], points[next]);
        if (curve.Mode == CurveMode.Step || from.Value == value) return words["Scores.Curve.Step", V(value), V(from.Value), Short(from.Score)];
        return words["Scores.Curve.Linear", V(value), V(from.Value), Short(from.Score), V(to.Value), Short(to.Score),
            $"{Short(from.Score)} + ({Short(value)} − {Short(from.Value)}) ÷ ({Short(to.Value)} − {Short(from.Value)}) × ({Short(to.Score)} − {Short(from.Score)})", score];
    }

    private static string Short(decimal number) => Math.Round(number, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);
}
