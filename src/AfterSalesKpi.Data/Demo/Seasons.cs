using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Data.Demo;

/// <summary>How many customers come when: more before long journeys and in the heat, few in the festival weeks, most at weekends.</summary>
internal static class Seasons
{
    private static readonly double[] OfMonth = [1.06, 0.86, 0.97, 1.0, 1.0, 1.03, 1.09, 1.07, 1.02, 0.94, 0.97, 0.99]; // means 1 over a year
    private static readonly double[] OfWeekday = [1.25, 0.92, 0.85, 0.88, 0.9, 1.0, 1.4]; // Sunday first

    /// <summary>Visits on each day of a month; their sum is the usual number times the month's season, to the last visit.</summary>
    public static int[] Visits(DateOnly first, DateOnly next, int usual, Dice dice)
    {
        var month = new StoreMonth(next.AddDays(-1).Year, next.AddDays(-1).Month);
        var weights = Enumerable.Range(0, next.DayNumber - first.DayNumber).Select(d => Weight(first.AddDays(d)) * dice.Within(0.75, 1.25)).ToList();
        var (all, total, sum, given) = (weights.Sum(), usual * OfMonth[month.Month - 1], 0.0, 0);
        return [.. weights.Select(w =>
        {
            sum += w;
            var visits = (int)((total * sum / all) + 0.5) - given;
            given += visits;
            return visits;
        })];
    }

    /// <summary>True in the months in which air conditioning is what customers come for.</summary>
    public static bool IsHot(DateOnly day) => day.Month is >= 5 and <= 9;

    private static double Weight(DateOnly day)
    {
        if (!OpeningHours.IsOpen(day)) return 0;
        var festival = SpringFestival.DaysSince(day) switch
        {
            >= -14 and < -2 => 1.35,
            >= -2 and <= 9 => 0.4,
            _ => 1.0,
        };
        var october = (day.Month, day.Day) is (10, <= 4) ? 0.6 : 1.0;
        return OfWeekday[(int)day.DayOfWeek] * festival * october;
    }
}
