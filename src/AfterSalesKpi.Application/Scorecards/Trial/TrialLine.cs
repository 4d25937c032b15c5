using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Application.Scorecards.Trial;

/// <summary>What is read of a stored line.</summary>
internal sealed class TrialLine
{
    public required long CardId { get; init; }

    public required int Ordinal { get; init; }

    public required int PositionId { get; init; }

    public required int PlanVersionId { get; init; }

    public required int Days { get; init; }

    public required string Indicator { get; init; }

    public required ItemScope Scope { get; init; }

    public required long Numerator { get; init; }

    public required long Denominator { get; init; }

    public required int Sample { get; init; }

    public required int MinimumSample { get; init; }

    public required bool DutyExisted { get; init; }

    public required string? CarriedScore { get; init; }

    public required long? ScoreMillionths { get; init; }

    public required long EffectiveWeightMillionths { get; init; }

    public Measure Sums => new(Numerator, Denominator, Sample);

    /// <summary>What it brought to the score, in points.</summary>
    public decimal Points => (ScoreMillionths ?? 0) / 1_000_000m * (EffectiveWeightMillionths / 1_000_000m);
}
