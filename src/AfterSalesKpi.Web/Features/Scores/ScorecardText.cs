using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>What a scorecard says about itself.</summary>
public sealed class ScorecardText(Words words, Show show, MeasureText measures, GroupCatalogue catalogue)
{
    private const int Few = 3;

    // Less than this of the total is not worth a word.
    private const decimal Worth = 0.05m;

    /// <summary>Score, grade, coefficient and rank in a sentence.</summary>
    public string Verdict(ScorecardStory story)
    {
        var (card, view) = (story.Now.Card, story.Now);
        if (card.FinalHundredths is not { } final) return words["Scores.VerdictNone", show.Month(card.Month)];
        var coefficient = Show.Number(card.CoefficientTenThousandths / 10_000m, 2);
        var said = words["Scores.Verdict", show.Month(card.Month), Show.Number(final / 100m, 2), card.Grade, coefficient];
        if (card.Rank is { } rank) said += words["Scores.VerdictRank", words.Position(view.PositionName), story.Peers, rank];
        if (card.AdjustmentHundredths != 0) said += words["Scores.VerdictAdjusted", Show.Number(card.ScoreHundredths / 100m, 2), Signed(card.AdjustmentHundredths / 100m)];
        return said;
    }

    /// <summary>Where the month was spent, each stretch in a sentence; none where it was one place without leave.</summary>
    public IReadOnlyList<string> Stretches(ScorecardView view) =>
    [
        .. view.Card.Stretches.Select(s =>
        {
            var days = s.LeaveDays == 0 ? words["Scores.StretchDays", s.Days] : words["Scores.StretchDaysLeave", s.Days, s.LeaveDays];
            var place = s.Team is null ? view.Positions[s.PositionId].Name : $"{view.Positions[s.PositionId].Name} · {s.Team}";
            return words["Scores.Stretch", show.Days(s.From, s.To), place, days];
        }),
    ];

    /// <summary>What heads the lines of a position, where there are several.</summary>
    public string Part(ScorecardView view, int positionId) => words["Scores.Part", view.Positions[positionId].Name, view.Lines.First(l => l.PositionId == positionId).Days];

    /// <summary>A line from left to right.</summary>
    public LineRow Row(LineStory story, ReviewPrivacy privacy)
    {
        var line = story.Line;
        var indicator = catalogue.Now.Find(line.Indicator)!; // a published plan knows its indicators
        var hidden = ReviewVeil.Hides(line.Indicator, line.Sums(), privacy);
        var comparable = !hidden && !(story.Before is { } before && ReviewVeil.Hides(before.Indicator, before.Sums(), privacy));
        // What was given instead of a score of the reviews tells nothing about them, and without it the lines do not add up.
        var followsFromReviews = hidden && line.Note is null;
        return new LineRow
        {
            Ordinal = line.Ordinal,
            PositionId = line.PositionId,
            Indicator = indicator,
            Scope = line.Scope == ItemScope.Own ? null : words.Of(line.Scope),
            Sums = hidden ? words["Scores.Note.hidden"] : measures.Sums(indicator, line.Sums()),
            Value = measures.Value(indicator, hidden ? null : line.Value(), 2),
            Target = line.Curve.AllowedEvents is { } allowed ? Show.Number(allowed, 0) + words["Curve.Events"] : measures.Value(indicator, line.Curve.Target),
            Score = followsFromReviews ? null : story.Score,
            Note = hidden || line.Note is null ? null : Note(story),
            Weight = line.WeightBasisPoints / 100m,
            Share = story.Share * 100,
            Points = followsFromReviews ? null : story.Points,
            Change = comparable ? story.Score - story.ScoreBefore : null,
        };
    }

    /// <summary>What happened to a line that was not scored from its own data.</summary>
    public string Note(LineStory story) =>
        words[$"Scores.Note.{story.Line.Note}", Show.Number(story.Line.WeightBasisPoints / 100m, 2), story.Line.MinimumSample, story.Line.Sample];

    /// <summary>The lines that moved the total most since the month before, then those that came or went.</summary>
    public IReadOnlyList<string> Moves(ScorecardStory story, ReviewPrivacy privacy)
    {
        var seen = Seen(story, privacy).ToList();
        return
        [
            .. seen.Where(l => Math.Abs(l.Effect ?? 0) >= Worth).OrderByDescending(l => Math.Abs(l.Effect ?? 0)).Take(Few).Select(Move),
            .. seen.Where(l => l.CameOrWent).Select(l => words[l.Score is null ? "Scores.Went" : "Scores.Came", measures.Name(l.Line.Indicator)]),
        ];
    }

    private string Move(LineStory line)
    {
        var indicator = catalogue.Now.Find(line.Line.Indicator)!; // a published plan knows its indicators
        return words["Scores.Move", measures.Name(indicator), measures.Value(indicator, line.Before?.Value(), 2), measures.Value(indicator, line.Line.Value(), 2),
            Signed(Math.Round(line.Effect ?? 0, 2, MidpointRounding.AwayFromZero))];
    }

    /// <summary>The lines in which meeting the target would bring most.</summary>
    public IReadOnlyList<string> Gains(ScorecardStory story, ReviewPrivacy privacy) =>
    [
        .. Seen(story, privacy).Where(l => l.GainAtTarget >= Worth && l.Line.Curve.Target is not null).OrderByDescending(l => l.GainAtTarget).Take(Few).Select(l =>
        {
            var indicator = catalogue.Now.Find(l.Line.Indicator)!; // as above
            return words["Scores.Gain", measures.Name(indicator), measures.Value(indicator, l.Line.Value(), 2), measures.Value(indicator, l.Line.Curve.Target),
                Show.Number(l.GainAtTarget, 2)];
        }),
    ];

    /// <summary>一票否决 in words.</summary>
    public string? Veto(Scorecard card) => card switch
    {
        { VetoGrade: null } => null,
        { VetoIndicator: { } indicator } => words["Scores.VetoByIndicator", measures.Name(indicator), card.VetoGrade],
        _ => words["Scores.VetoByEvent", card.VetoReason ?? "", card.VetoGrade],
    };

    /// <summary><c>+2.50</c>, <c>-1.00</c>.</summary>
    public static string Signed(decimal value) => (value > 0 ? "+" : "") + Show.Number(value, 2);

    private static IEnumerable<LineStory> Seen(ScorecardStory story, ReviewPrivacy privacy) => story.Lines.Where(l =>
        !ReviewVeil.Hides(l.Line.Indicator, l.Line.Sums(), privacy) && !(l.Before is { } before && ReviewVeil.Hides(before.Indicator, before.Sums(), privacy)));
}
