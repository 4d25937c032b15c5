using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Adjustments;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>The own score: the newest published card, how the running month stands, and the months before.</summary>
/// <param name="Scores">History and running month; null for an account that is no employee.</param>
/// <param name="Newest">The newest published card; null: none yet.</param>
/// <param name="Lines">The running month in words.</param>
/// <param name="Absences">The own absences of the last year and those to come.</param>
public sealed record OwnModel(OwnScores? Scores, CardModel? Newest, IReadOnlyList<OwnRow> Lines, IReadOnlyList<AbsenceRow> Absences)
{
    /// <summary>What the running month would come to; null: nothing to tell yet.</summary>
    public OwnForecast? Forecast { get; init; }

    /// <summary>The adjustments of the running month and the one before that count.</summary>
    public IReadOnlyList<AdjustmentRow> Adjustments { get; init; } = [];

    /// <summary>The final scores, oldest first.</summary>
    public IReadOnlyList<decimal?> Course => [.. (Scores?.History ?? []).Reverse().Select(m => m.FinalHundredths / 100m)];
}
