namespace AfterSalesKpi.Data.Demo;

/// <summary>春节: the first day of each lunar year, as the almanac has it.</summary>
internal static class SpringFestival
{
    private static readonly System.Globalization.ChineseLunisolarCalendar Almanac = new();

    /// <summary>Days from the festival of the day's own solar year to that day; negative before it.</summary>
    public static int DaysSince(DateOnly day)
    {
        var newYear = DateOnly.FromDateTime(Almanac.ToDateTime(day.Year, 1, 1, 0, 0, 0, 0));
        return day.DayNumber - newYear.DayNumber;
    }
}
