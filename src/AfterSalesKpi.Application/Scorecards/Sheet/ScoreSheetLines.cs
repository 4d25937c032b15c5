using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Sheet;

/// <summary>The sheet 明细: one row a line of a scorecard.</summary>
internal static class ScoreSheetLines
{
    public static List<Column> Columns(Func<string, string> words) =>
    [
        new(words("Number")), new(words("Name")), new(words("Store")), new(words("Position")), new(words("Dimension")), new(words("Indicator")),
        new(words("Scope")), new(words("Numerator"), CellKind.Integer), new(words("Denominator"), CellKind.Integer), new(words("Sample"), CellKind.Integer),
        new(words("Value"), CellKind.Decimal4), new(words("Weight"), CellKind.Decimal2), new(words("EffectiveWeight"), CellKind.Decimal2),
        new(words("Score"), CellKind.Decimal2), new(words("Note")),
    ];

    public static List<object?> Line(ScorecardView view, ScorecardLine line, Func<string, string> words)
    {
        var value = line.Sums().Value(line.Terms().Scale);
        return
        [
            view.EmployeeNumber, view.EmployeeName, view.StoreName, view.PositionName, words($"Dimension.{line.Dimension}"),
            words($"Indicator.{line.Indicator}"), words($"Scope.{line.Scope}"), line.Numerator, line.Denominator, line.Sample,
            value is { } exact ? Math.Round(exact, 4, MidpointRounding.AwayFromZero) : null, line.WeightBasisPoints / 100m,
            line.EffectiveWeightMillionths / 10_000m, line.ScoreMillionths / 1_000_000m, line.Note is { } note ? words($"Note.{note}") : null,
        ];
    }
}
