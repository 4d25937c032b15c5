using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>One published month of a person's own history.</summary>
/// <param name="Month">The month.</param>
/// <param name="FinalHundredths">Final score, in hundredths; null: not appraised.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Rank">Rank in position.</param>
/// <param name="State">Published or locked.</param>
public sealed record OwnMonth(StoreMonth Month, long? FinalHundredths, string? Grade, int? Rank, MonthState State)
{
    /// <summary>The final score in points.</summary>
    public decimal? FinalPoints => FinalHundredths / 100m;
}
