using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>A scorecard that reads from top to bottom like a sentence.</summary>
public sealed class CardModel
{
    private CardModel(ScorecardStory story) => Story = story;

    public ScorecardStory Story { get; }

    public ScorecardView Now => Story.Now;

    public Scorecard Card => Story.Now.Card;

    public StoreMonth Month => Card.Month;

    /// <summary>The address of this card.</summary>
    public string Address => $"/scores/{Month}/{Uri.EscapeDataString(Now.EmployeeNumber)}";

    /// <summary>What parts of an earlier revision's card add to their address.</summary>
    public string OfRevision => Card.Revision == Story.Month.Revision ? "" : $"?revision={Card.Revision}";

    public decimal? Final => Card.FinalHundredths / 100m;

    public decimal? Score => Card.ScoreHundredths / 100m;

    public decimal Adjustment => Card.AdjustmentHundredths / 100m;

    public decimal? Coefficient => Card.CoefficientTenThousandths / 10_000m;

    public decimal? Change => Story.Change / 100m;

    /// <summary>Score, grade, coefficient and rank in a sentence.</summary>
    public required string Verdict { get; init; }

    public required IReadOnlyList<LineRow> Lines { get; init; }

    /// <summary>Where the month was spent, in words; empty: in one place without leave.</summary>
    public IReadOnlyList<string> Stretches { get; init; } = [];

    /// <summary>What heads the lines of each position, where there are several.</summary>
    public IReadOnlyDictionary<int, string> Parts { get; init; } = new Dictionary<int, string>();

    /// <summary>What moved the score since the month before, each in words.</summary>
    public required IReadOnlyList<string> Moves { get; init; }

    /// <summary>What would help most, each in words.</summary>
    public required IReadOnlyList<string> Gains { get; init; }

    /// <summary>一票否决 in words; null: none.</summary>
    public required string? Veto { get; init; }

    public IReadOnlyList<(Dimension Dimension, decimal? Score)> Dimensions =>
        [.. Enum.GetValues<Dimension>().Select(d => (d, Card.Of(d) / 100m))];

    /// <summary>The line that is open from the start: its place on the card.</summary>
    public int? Open { get; init; }

    /// <summary>What stands inside the open line.</summary>
    public LineModel? OpenLine { get; init; }

    public static CardModel From(ScorecardStory story, ReviewPrivacy privacy, ScorecardText text, LineModel? open = null) => new(story)
    {
        Verdict = text.Verdict(story),
        Lines = [.. story.Lines.Select(line => text.Row(line, privacy))],
        Stretches = text.Stretches(story.Now),
        Parts = story.Now.HasParts ? story.Now.Lines.Select(l => l.PositionId).Distinct().ToDictionary(p => p, p => text.Part(story.Now, p)) : new Dictionary<int, string>(),
        Moves = text.Moves(story, privacy),
        Gains = text.Gains(story, privacy),
        Veto = text.Veto(story.Now.Card),
        Open = open?.Ordinal,
        OpenLine = open,
    };
}
