using System.Globalization;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Organization;

public sealed class WorkingCalendarTests
{
    private static readonly TimeZoneInfo Shanghai = LocalTime.Zone("Asia/Shanghai");
    private static readonly TimeZoneInfo Berlin = LocalTime.Zone("Europe/Berlin");

    // Closed on Sundays, short on Saturdays; 1 October is a holiday, Sunday 11 October a make-up day.
    private static readonly WorkingCalendar Shop = new(
        ["", "08:30-12:00 13:00-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", "09:00-16:00"],
        [new SpecialDay(new DateOnly(2026, 10, 1), "国庆节", ""), new SpecialDay(new DateOnly(2026, 10, 11), "调休", "09:00-15:00")]);

    [Theory]
    [InlineData("2026-09-27", false)] // Sunday
    [InlineData("2026-09-28", true)]
    [InlineData("2026-10-01", false)]
    [InlineData("2026-10-11", true)] // a Sunday that is made up for
    public void Holidays_and_make_up_days_go_before_weekdays(string day, bool works) => Assert.Equal(works, Shop.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-09-28 08:29:59", false)]
    [InlineData("2026-09-28 08:30:00", true)]
    [InlineData("2026-09-28 12:00:00", false)]
    [InlineData("2026-09-28 17:59:59", true)]
    [InlineData("2026-10-11 14:59:59", true)]
    public void It_is_open_from_the_first_minute_to_before_the_last(string local, bool open) => Assert.Equal(open, Shop.IsOpen(Time(local)));

    [Theory]
    [InlineData("2026-09-28 09:00:00", "2026-09-28 09:10:30", 630)]
    [InlineData("2026-09-28 11:59:00", "2026-09-28 13:01:00", 120)] // over the midday break
    [InlineData("2026-09-28 17:59:00", "2026-09-29 08:31:00", 120)] // over night
    [InlineData("2026-09-26 20:00:00", "2026-09-28 08:30:00", 0)] // a weekend's request, answered at the opening
    [InlineData("2026-09-30 17:00:00", "2026-10-02 09:30:00", 7200)] // over the holiday
    [InlineData("2026-09-28 09:00:00", "2026-09-28 08:00:00", 0)] // the wrong way round
    public void Only_open_hours_are_counted(string from, string to, long seconds) => Assert.Equal(seconds, Shop.SecondsOpen(Utc(from, Shanghai), Utc(to, Shanghai), Shanghai));

    [Fact]
    public void A_clock_put_forward_shortens_the_night_and_one_put_back_makes_it_longer()
    {
        var nights = new WorkingCalendar([.. Enumerable.Repeat("00:00-24:00", 6), "00:00-23:00"], []);
        Assert.Equal(23 * 3600, nights.SecondsOpen(Utc("2026-03-29 00:00:00", Berlin), Utc("2026-03-30 00:00:00", Berlin), Berlin));
        Assert.Equal(25 * 3600, nights.SecondsOpen(Utc("2026-10-25 00:00:00", Berlin), Utc("2026-10-26 00:00:00", Berlin), Berlin));
        Assert.Equal(9 * 3600, Week("08:00-17:00").SecondsOpen(Utc("2026-03-29 00:00:00", Berlin), Utc("2026-03-30 00:00:00", Berlin), Berlin));
    }

    [Theory]
    [InlineData("2026-09-28 10:00:00", "2026-09-28 10:00:00")]
    [InlineData("2026-09-28 12:30:00", "2026-09-28 13:00:00")]
    [InlineData("2026-09-30 18:00:00", "2026-10-02 08:30:00")]
    public void The_next_opening_is_now_or_when_it_opens(string from, string opens) => Assert.Equal(Utc(opens, Shanghai), Shop.NextOpening(Utc(from, Shanghai), Shanghai));

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-02")]
    [InlineData("2026-09-30", 3, "2026-10-05")]
    [InlineData("2026-10-10", 1, "2026-10-11")]
    [InlineData("2026-10-02", -1, "2026-09-30")]
    [InlineData("2026-10-01", 0, "2026-10-01")]
    public void Working_days_are_added_one_by_one(string from, int count, string to) => Assert.Equal(Day(to), Shop.AddWorkingDays(Day(from), count));

    [Fact]
    public void A_store_without_a_calendar_is_always_open()
    {
        Assert.True(WorkingCalendar.Always.IsAlways);
        Assert.Equal(Elapsed.Day, WorkingCalendar.Always.SecondsOpen(Utc("2026-10-01 00:00:00", Shanghai), Utc("2026-10-02 00:00:00", Shanghai), Shanghai));
        Assert.Equal(Day("2026-10-04"), WorkingCalendar.Always.AddWorkingDays(Day("2026-10-01"), 3));
        Assert.Equal(Utc("2026-10-05 00:00:00", Shanghai), new StoreHours(WorkingCalendar.Always, Shanghai).EndOfWorkingDay(Utc("2026-10-01 10:00:00", Shanghai), 3));
    }

    [Fact]
    public void A_store_that_stays_closed_has_deadlines_all_the_same()
    {
        var closed = Week("");
        Assert.Null(closed.NextOpening(Utc("2026-10-01 10:00:00", Shanghai), Shanghai));
        Assert.True(closed.AddWorkingDays(Day("2026-10-01"), 3) > Day("2028-10-01"));
        Assert.Equal(0, closed.SecondsOpen(Utc("2026-10-01 10:00:00", Shanghai), Utc("2026-11-01 10:00:00", Shanghai), Shanghai));
    }

    [Theory]
    [InlineData("8-12，13:00–18:00", "08:00-12:00 13:00-18:00")]
    [InlineData("20:00-24:00", "20:00-24:00")]
    [InlineData("", "")]
    [InlineData("18:00-08:00", null)] // over midnight: two stretches on two days
    [InlineData("08:00-12:00 11:00-18:00", null)]
    [InlineData("08:60-12:00", null)]
    [InlineData("all day", null)]
    public void Hours_are_read_as_people_write_them(string typed, string? read) =>
        Assert.Equal(read, OpenSpan.ReadDay(typed) is { } spans ? OpenSpan.WriteDay(spans) : null);

    private static WorkingCalendar Week(string hours) => new([.. Enumerable.Repeat(hours, 7)], []);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateTime Time(string local) => DateTime.Parse(local, CultureInfo.InvariantCulture);

    private static DateTime Utc(string local, TimeZoneInfo zone) => LocalTime.ToUtc(Time(local), zone);
}
