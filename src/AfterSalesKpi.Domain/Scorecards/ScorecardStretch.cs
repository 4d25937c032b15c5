namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Days of a month in which somebody held one position, in one store and team (indicators.md, Part of a month).</summary>
/// <param name="PositionId">The position held.</param>
/// <param name="StoreId">The store.</param>
/// <param name="Team">The team, if any.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="LeaveDays">On how many of them the person was absent.</param>
public sealed record ScorecardStretch(int PositionId, int StoreId, string? Team, DateOnly From, DateOnly To, int LeaveDays)
{
    /// <summary>Calendar days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;
}
