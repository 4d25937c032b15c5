using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A scorecard with all that is needed to say how it came about.</summary>
/// <param name="Now">The scorecard.</param>
/// <param name="Before">The one of the month before, where there is one that the reader may see.</param>
/// <param name="Lines">Its lines in order, each beside that of the month before.</param>
/// <param name="Month">The store's month: when it was calculated, published and locked.</param>
/// <param name="Adjustments">The adjustments that count, in order of time.</param>
/// <param name="Peers">How many people of the position the store appraised.</param>
/// <param name="Outdated">True when records have come since the calculation and another one waits.</param>
public sealed record ScorecardStory(
    ScorecardView Now,
    ScorecardView? Before,
    IReadOnlyList<LineStory> Lines,
    AppraisalMonth Month,
    IReadOnlyList<Adjustment> Adjustments,
    int Peers,
    bool Outdated)
{
    /// <summary>When its person confirmed having read it; null: not yet.</summary>
    public DateTime? ConfirmedAt { get; init; }

    /// <summary>The files of <see cref="Adjustments"/>, by the adjustment's number.</summary>
    public required ILookup<int, KeptFileRow> Files { get; init; }

    /// <summary>The appeals against this month's score, in order.</summary>
    public IReadOnlyList<Appeal> Appeals { get; init; } = [];

    /// <summary>Adjustments of later months that make this locked one good.</summary>
    public IReadOnlyList<Adjustment> MadeGood { get; init; } = [];

    /// <summary>The change of the final score since the month before, in hundredths; null where either is missing.</summary>
    public long? Change => Now.Card.FinalHundredths - Before?.Card.FinalHundredths;
}
