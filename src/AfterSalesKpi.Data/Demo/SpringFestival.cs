namespace AfterSalesKpi.Data.Demo;

/// <summary>春节: the first day of each lunar year, as the almanac has it.</summary>
internal static class SpringFestival
{
    private static readonly System.Globalization.ChineseLunisolarCalendar Almanac = new();

    /// <summary>The first day of a solar year's lunar one.</summary>
    public static DateOnly Of(int year) => DateOnly.FromDateTime(Almanac.ToDateTime(year, 1, 1, 0, 0, 0, 0));

    /// <summary>Days from the festival of the day's own solar year to that day; negative before it.</summary>
    public static int DaysSince(DateOnly day) => day.DayNumber - Of(day.Year).DayNumber;
}
