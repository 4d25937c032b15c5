using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Organization;

public sealed class WorkingCalendarTests
{
    private static readonly TimeZoneInfo Shanghai = LocalTime.Zone(LocalTime.DefaultZone);
    private static readonly TimeZoneInfo Berlin = LocalTime.Zone("Europe/Berlin");

    // Monday to Friday 08:30-17:30, Saturday mornings; 1 to 3 October are holidays, Saturday the 10th is worked in full.
    private static readonly WorkingCalendar Store = new(
        ["", "08:30-17:30", "08:30-17:30", "08:30-17:30", "08:30-17:30", "08:30-17:30", "08:30-12:00"],
        [
            new SpecialDay(new DateOnly(2026, 10, 1), "国庆节", ""), new SpecialDay(new DateOnly(2026, 10, 2), "国庆节", ""),
            new SpecialDay(new DateOnly(2026, 10, 3), "国庆节", ""), new SpecialDay(new DateOnly(2026, 10, 10), "调休", "08:30-17:30"),
        ]);

    [Theory]
    [InlineData("2026-09-30 17:00", "2026-09-30 17:10", 600)]
    [InlineData("2026-09-30 17:00", "2026-10-05 08:40", 1800 + 600)] // over the holidays and a Sunday
    [InlineData("2026-10-04 09:00", "2026-10-05 08:30", 0)]
    [InlineData("2026-10-10 12:00", "2026-10-10 18:00", 5 * 3600 + 1800)] // the make-up Saturday
    [InlineData("2026-10-17 11:00", "2026-10-17 18:00", 3600)] // an ordinary one
    [InlineData("2026-10-05 10:00", "2026-10-05 09:00", 0)]
    public void Only_seconds_within_opening_hours_count(string from, string to, long expected) =>
        Assert.Equal(expected, Store.SecondsOpen(Utc(from), Utc(to), Shanghai));

    [Fact]
    public void Working_days_leave_out_holidays_and_take_in_make_up_days()
    {
        Assert.Equal(new DateOnly(2026, 10, 5), Store.NextWorkingDay(new DateOnly(2026, 9, 30)));
        Assert.Equal(new DateOnly(2026, 10, 10), Store.AddWorkingDays(new DateOnly(2026, 10, 5), 5));
        Assert.Equal(new DateOnly(2026, 9, 30), Store.AddWorkingDays(new DateOnly(2026, 10, 5), -1));
        Assert.False(Store.IsWorkingDay(new DateOnly(2026, 10, 4)));
    }

    [Fact]
    public void A_closed_store_opens_next_when_its_calendar_says_so()
    {
        Assert.Equal(Utc("2026-10-05 08:30"), Store.NextOpening(Utc("2026-09-30 17:30"), Shanghai));
        Assert.Equal(Utc("2026-10-05 09:15"), Store.NextOpening(Utc("2026-10-05 09:15"), Shanghai));
    }

    [Fact]
    public void A_store_without_a_calendar_is_always_open()
    {
        Assert.Equal(86_400, WorkingCalendar.Always.SecondsOpen(Utc("2026-10-03 12:00"), Utc("2026-10-04 12:00"), Shanghai));
        Assert.Equal(new DateOnly(2026, 10, 4), WorkingCalendar.Always.NextWorkingDay(new DateOnly(2026, 10, 3)));
    }

    [Fact]
    public void An_hour_that_the_clock_skips_is_not_open_and_one_that_it_shows_twice_is_open_twice()
    {
        var night = new WorkingCalendar([.. Enumerable.Repeat("01:00-04:00", 7)], []);
        Assert.Equal(2 * 3600, night.SecondsOpen(new DateTime(2026, 3, 28, 12, 0, 0, DateTimeKind.Utc), new DateTime(2026, 3, 29, 12, 0, 0, DateTimeKind.Utc), Berlin));
        Assert.Equal(4 * 3600, night.SecondsOpen(new DateTime(2026, 10, 24, 12, 0, 0, DateTimeKind.Utc), new DateTime(2026, 10, 25, 12, 0, 0, DateTimeKind.Utc), Berlin));
    }

    private static DateTime Utc(string local) => LocalTime.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), Shanghai);
}
