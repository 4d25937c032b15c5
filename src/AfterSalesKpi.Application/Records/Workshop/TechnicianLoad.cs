namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A technician and what is on the desk.</summary>
/// <param name="Id">The employee.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">The position, which says what the person can do.</param>
/// <param name="Team">The team, if any.</param>
/// <param name="Orders">Open orders that the person leads or has open jobs on.</param>
/// <param name="StandardSeconds">Standard time of the open jobs, seconds.</param>
/// <param name="LeftSeconds">What is left of it after the time worked so far, seconds; of a job that takes longer than its standard, nothing.</param>
/// <param name="Running">What the person works on now.</param>
public sealed record TechnicianLoad(
    int Id, string Name, string Position, string? Team, int Orders, long StandardSeconds, long LeftSeconds, RunningJob? Running)
{
    /// <summary>Time of today for which nothing is planned yet, seconds; null where the store has no calendar.</summary>
    /// <param name="openSeconds">How long the store is open today from now on.</param>
    public long? FreeSeconds(long? openSeconds) => openSeconds is { } open ? Math.Max(0, open - LeftSeconds) : null;
}
