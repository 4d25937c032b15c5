namespace AfterSalesKpi.Web.Access;

/// <summary>How long a sign-in lasts.</summary>
internal static class SessionLimits
{
    /// <summary>Without any request: a working day.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>However busy: a week.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);
}
