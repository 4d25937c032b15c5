namespace AfterSalesKpi.Application.Organization;

/// <summary>Days of a month in which somebody held one position, in one store and team.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="PositionId">The position.</param>
/// <param name="Team">The team, if any.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="LeaveDays">On how many of them the person was absent.</param>
public sealed record WorkStretch(int StoreId, int PositionId, string? Team, DateOnly From, DateOnly To, int LeaveDays)
{
    /// <summary>Calendar days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>True on its days.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
