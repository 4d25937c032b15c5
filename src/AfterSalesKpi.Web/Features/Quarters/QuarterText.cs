using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Quarters;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>What a quarter says about its merged values.</summary>
public sealed class QuarterText(Words words, Show show, MeasureText measures, GroupCatalogue catalogue, CurrentUser user)
{
    /// <summary>The merged value of an indicator; "—" where it must stay hidden or there is none.</summary>
    public string Merged(QuarterRow row, string indicator)
    {
        var line = row.View.Summary.Lines.FirstOrDefault(l => l.Indicator == indicator);
        var found = catalogue.Now.Find(indicator);
        return line is null || found is null || Hides(line) ? Show.Nothing : measures.Value(found, line.Value);
    }

    /// <summary>The columns of the sheet: those of the page, and whose quarter it is in full.</summary>
    public List<Column> Columns(Quarter quarter, IEnumerable<string> indicators) =>
    [
        new(words["Scores.Number"]), new(words["Scores.Person"]), new(words["Frame.Store"]), new(words["Scores.Position"]), .. quarter.Months.Select(m => new Column(show.Month(m), CellKind.Decimal2)),
        new(words["Quarters.Score"], CellKind.Decimal2), new(words["Scores.Grade"]), new(words["Scores.Coefficient"], CellKind.Decimal4), new(words["Quarters.Trend"], CellKind.Decimal2),
        .. indicators.Select(key => new Column(measures.Name(key), CellKind.Decimal4)),
    ];

    /// <summary>A person's row in it; what must stay hidden is empty.</summary>
    public List<object?> Cells(QuarterRow row, IEnumerable<string> indicators) =>
    [
        row.View.EmployeeNumber, row.View.EmployeeName, row.View.StoreName, words.Position(row.View.PositionName), .. row.Months.Select(m => (object?)m),
        row.Score, row.Grade, row.Coefficient, row.Trend, .. indicators.Select(key => (object?)(row.View.Summary.Lines.FirstOrDefault(l => l.Indicator == key) is { } line && !Hides(line) ? line.Value : null)),
    ];

    /// <summary>A person's quarter in full.</summary>
    /// <param name="view">The quarter.</param>
    /// <param name="cards">The months' scorecards, in order; null where there is none.</param>
    public PersonModel Person(QuarterView view, IReadOnlyList<ScorecardView?> cards)
    {
        var row = new QuarterRow(view);
        return new PersonModel(row, [.. view.Summary.Lines.Select(line => Line(line, cards))], row.Months.Count(m => m is not null) < 2 ? null : Course(row));
    }

    private QuarterLineRow Line(QuarterLine line, IReadOnlyList<ScorecardView?> cards)
    {
        var indicator = catalogue.Now.Find(line.Indicator)!; // a published plan knows its indicators
        var hidden = Hides(line);
        return new QuarterLineRow(
            indicator,
            line.Scope == ItemScope.Own ? null : words.Of(line.Scope),
            line.WeightBasisPoints / 100m,
            [.. cards.Select(card => Month(indicator, line, card))],
            measures.Value(indicator, hidden ? null : line.Value, 2),
            hidden ? words["Scores.Note.hidden"] : measures.Sums(indicator, line.Sums),
            hidden ? null : line.ScoreMillionths / 1_000_000m);
    }

    private (string Value, string Sums) Month(IIndicator indicator, QuarterLine line, ScorecardView? card)
    {
        var stored = card?.Lines.FirstOrDefault(l => l.Indicator == line.Indicator && l.Scope == line.Scope);
        if (stored is null) return (Show.Nothing, words["Quarters.NoCard"]);
        return ReviewVeil.Hides(stored.Indicator, stored.Sums(), user.Privacy)
            ? (Show.Nothing, words["Scores.Note.hidden"])
            : (measures.Value(indicator, stored.Value(), 2), measures.Sums(indicator, stored.Sums()));
    }

    private Chart Course(QuarterRow row) => new(
        ChartKind.Line,
        words[row.Trend switch { > 0 => "Quarters.CourseRose", < 0 => "Quarters.CourseFell", _ => "Quarters.CourseSame" }, row.View.EmployeeName, Show.Number(Math.Abs(row.Trend ?? 0), 2)],
        [.. row.View.Summary.Months.Select(m => show.Month(m.Month))],
        [new ChartSeries(words["Scores.Final"], row.Months) { Links = [.. row.View.Summary.Months.Select(m => $"/scores/{m.Month}/{Uri.EscapeDataString(row.View.EmployeeNumber)}")] }])
    {
        Target = 100, Min = null, Decimals = 2, LabelName = words["Frame.Month"], Height = 2,
    };

    private bool Hides(QuarterLine line) => ReviewVeil.Hides(line.Indicator, line.Sums, user.Privacy, line.Scattered);
}
