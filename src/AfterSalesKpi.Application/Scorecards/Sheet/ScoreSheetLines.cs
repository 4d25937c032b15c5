using AfterSalesKpi.Application.Indicators;
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
        new(words("Score"), CellKind.Decimal2), new(words("Note")), new(words("Part")),
    ];

    public static List<object?> Line(ScorecardView view, ScorecardLine line, ReviewPrivacy privacy, Func<string, string> words)
    {
        var hidden = ReviewVeil.Hides(line.Indicator, line.Sums(), privacy);
        // What was given instead of a score of the reviews tells nothing about them, and without it the lines do not add up.
        var followsFromReviews = hidden && line.Note is null;
        object? Shown(object? value) => hidden ? null : value;
        var note = hidden ? words("Note.hidden") : line.Note is { } code ? words($"Note.{code}") : null;
        return
        [
            view.EmployeeNumber, view.EmployeeName, view.StoreName, words($"Position.{view.PositionName}"), words($"Dimension.{line.Dimension}"),
            words($"Indicator.{line.Indicator}"), words($"Scope.{line.Scope}"), Shown(line.Numerator), Shown(line.Denominator), Shown(line.Sample),
            Shown(line.Value() is { } exact ? Math.Round(exact, 4, MidpointRounding.AwayFromZero) : null), line.WeightBasisPoints / 100m,
            line.EffectiveWeightMillionths / 10_000m, followsFromReviews ? null : line.ScoreMillionths / 1_000_000m, note,
            view.HasParts || view.Card.Stretches.Count > 0 ? $"{words($"Position.{view.Positions[line.PositionId].Name}")} · {string.Format(System.Globalization.CultureInfo.InvariantCulture, words("PartDays"), line.Days)}" : null,
        ];
    }
}
