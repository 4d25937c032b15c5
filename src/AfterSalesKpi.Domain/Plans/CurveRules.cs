using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>What makes a curve unsound.</summary>
internal static class CurveRules
{
    public static List<Problem> Problems(CurveMode mode, IReadOnlyList<CurvePoint> inOrder)
    {
        List<Problem> problems = [];
        void Refuse(bool wrong, string code, params object[] args)
        {
            if (wrong) problems.Add(new Problem("curve", code, args));
        }

        Refuse(!Enum.IsDefined(mode), "curve-mode");
        Refuse(inOrder.Count == 0, "curve-empty");
        Refuse(inOrder.Count > ScoringCurve.MostPoints, "curve-too-many-points", ScoringCurve.MostPoints);
        Refuse(inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.Value == pair.Second.Value), "curve-double-value");
        Refuse(inOrder.Any(p => p.Score is < 0 or > ScoringCurve.HighestScore), "curve-score-range", 0, (int)ScoringCurve.HighestScore);
        Refuse(inOrder.Any(p => Math.Abs(p.Value) > ScoringCurve.GreatestValue), "curve-value-range", (int)ScoringCurve.GreatestValue);
        Refuse(inOrder.Any(p => TooPrecise(p.Value) || TooPrecise(p.Score)), "curve-too-precise", ScoringCurve.MostDecimals);
        return problems;
    }

    private static bool TooPrecise(decimal number) => decimal.Round(number, ScoringCurve.MostDecimals) != number;
}
