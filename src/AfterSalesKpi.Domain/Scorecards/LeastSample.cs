namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>The least sample that is scored, for somebody who was absent: who was there for half of the days is asked for half (indicators.md, Part of a month).</summary>
public static class LeastSample
{
    /// <summary>The plan's least sample in proportion to the days not on leave, rounded up, at least 1; a plan that asks for none goes on asking for none.</summary>
    /// <param name="asked">What the plan asks for.</param>
    /// <param name="days">Calendar days on which the position was held, above 0.</param>
    /// <param name="leaveDays">How many of them were leave.</param>
    public static int Of(int asked, int days, int leaveDays)
    {
        if (asked == 0 || leaveDays == 0) return asked;
        var there = Math.Max(0, days - leaveDays);
        return Math.Max(1, (int)((((long)asked * there) + days - 1) / days));
    }
}
