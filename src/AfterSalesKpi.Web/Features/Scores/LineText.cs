using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>What an opened line of a scorecard says.</summary>
public sealed class LineText(Words words, Show show, MeasureText measures, GroupCatalogue catalogue, ScorecardText scorecards, CurrentUser user, TimeProvider clock)
{
    /// <summary>The line with a page of its records.</summary>
    public LineModel Of(ScorecardStory card, LineStory line, LineRecords behind, int page, string address)
    {
        var indicator = catalogue.Now.Find(line.Line.Indicator)!; // a published plan knows its indicators
        var hidden = ReviewVeil.Hides(line.Line.Indicator, line.Line.Sums(), user.Privacy);
        return new LineModel
        {
            Story = line,
            Indicator = indicator,
            Address = address,
            Steps = hidden ? [words["Scores.Note.hidden"]] : Steps(indicator, line),
            Before = hidden || line.Before is null || ReviewVeil.Hides(line.Before.Indicator, line.Before.Sums(), user.Privacy) ? null : Before(indicator, line),
            ChangedSince = behind.SumsNow == line.Line.Sums() || ReviewVeil.HidesChanges(line.Line.Indicator, user.Privacy) ? null
                : words["Scores.ChangedSince", measures.Sums(indicator, behind.SumsNow), measures.Value(indicator, behind.SumsNow.Value(indicator.Scale), 2), show.At(card.Now.Card.CalculatedAt)],
            Hidden = hidden,
            Unit = Unit(indicator, line.Line.Curve),
            Records = [.. behind.Records.Rows.Select(r => Row(indicator, r, behind))],
            Total = behind.Records.Total,
            Page = page,
            KnowsAgainst = RowsAgainst.Knows(indicator),
            OfSeveral = line.Line.Scope != ItemScope.Own,
            AppealAt = AppealAt(card, line),
        };
    }

    /// <summary>Where the person appeals against the line, as long as that may be done.</summary>
    private string? AppealAt(ScorecardStory card, LineStory line) =>
        card.Now.Card.EmployeeId == user.EmployeeId && card.Now.Card.Revision == card.Month.PublishedRevision && Appeal.CanAppeal(card.Month, clock.GetUtcNow().UtcDateTime).Succeeded
            ? $"/appeals/new?month={card.Now.Card.Month}&indicator={line.Line.Indicator}" : null;

    /// <summary>A record as a row.</summary>
    public RecordRow Row(IIndicator indicator, MeasureRecord record, LineRecords behind)
    {
        var order = record.RecordId is { } id ? behind.Orders.GetValueOrDefault((record.RecordType, id)) : null;
        var against = RowsAgainst.Knows(indicator)
            && (indicator.Direction == Direction.HigherIsBetter ? record.Numerator < record.Denominator : record.Numerator > 0);
        return new RecordRow(
            record.At,
            measures.Row(indicator, record.Numerator, record.Denominator),
            against,
            record.EmployeeId is { } person && behind.Names.Employees.TryGetValue(person, out var name) ? name.Name : null,
            behind.Names.Stores.TryGetValue(record.StoreId, out var store) ? store.Name : null,
            words[$"Scores.Record.{record.RecordType}"],
            record.Key,
            order,
            order is not null && user.May(Permission.ViewWorkOrders) ? $"/work-orders/{Uri.EscapeDataString(order.Number)}" : null,
            order is not null && record.RecordType == RecordType.WorkOrder ? Delay(order) : null)
        {
            TimeZone = behind.Names.Zones.GetValueOrDefault(record.StoreId) ?? Domain.Shared.LocalTime.DefaultZone,
        };
    }

    private string Unit(IIndicator indicator, ScoringCurve curve) => curve.CountsEvents ? words["Curve.Events"] : Unit(indicator);

    /// <summary>The unit as it stands behind a number.</summary>
    public string Unit(IIndicator indicator) => indicator.Unit is IndicatorUnit.Percent or IndicatorUnit.Number ? show.Unit(indicator.Unit) : " " + show.Unit(indicator.Unit);

    private List<string> Steps(IIndicator indicator, LineStory story)
    {
        var line = story.Line;
        var steps = new List<string>();
        if (line.Value() is { } value)
        {
            steps.Add(words["Scores.Step.Value", measures.Part(indicator, "Numerator"), measures.Part(indicator, "Denominator"),
                Formula(line), measures.Value(indicator, value, 2)]);
        }

        if (line.Note is null && line.Place() is { } place)
        {
            if (line.Curve.CountsEvents) steps.Add(words[line.Curve.Mode == CurveMode.Misses ? "Scores.Step.Misses" : "Scores.Step.Events", Show.Number(place, 0)]);
            steps.Add(CurveText.Explain(line.Curve, place, Show.Number(story.Score, 2), Unit(indicator, line.Curve), words));
        }

        if (line.Note is not null) steps.Add(scorecards.Note(story));
        if (story.Score is not { } score) return steps;
        var (weight, share) = (line.WeightBasisPoints / 100m, story.Share * 100);
        var moved = weight != Math.Round(share, 2, MidpointRounding.AwayFromZero);
        steps.Add(words[moved ? "Scores.Step.PointsMoved" : "Scores.Step.Points", Show.Number(share, 2), Show.Number(score, 2), Show.Number(story.Points, 2), Show.Number(weight, 2)]);
        return steps;
    }

    private static string Formula(ScorecardLine line)
    {
        var (multiplier, divisor) = (line.ScaleMultiplier, line.ScaleDivisor);
        var quotient = $"{Show.Number(line.Numerator, 0)} ÷ {Show.Number(line.Denominator, 0)}";
        return (multiplier == 1 ? "" : $"{multiplier} × ") + quotient + (divisor == 1 ? "" : $" ÷ {divisor}");
    }

    private string Before(IIndicator indicator, LineStory line) => words[
        "Scores.LineBefore", measures.Sums(indicator, line.Before!.Sums()), measures.Value(indicator, line.Before.Value(), 2), Show.Number(line.ScoreBefore, 2)]; // not null: asked before

    /// <summary>How late an order was completed, and the decided cause.</summary>
    private string? Delay(OrderGlance order)
    {
        if (order.PromisedAt is not { } promised || order.CompletedAt is not { } completed || completed <= promised) return null;
        var late = words["Scores.CompletedLate", measures.Duration(Domain.Shared.Elapsed.Seconds(promised, completed))];
        return order.LateCause is { } cause ? $"{late} · {words.Of(cause)}" : late;
    }
}
