using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Domain.Tests.Organization;

public sealed class StoreCalendarTests
{
    private static readonly DateOnly Day = new(2026, 10, 1);

    [Fact]
    public void Every_unreadable_day_is_named_and_nothing_is_changed()
    {
        var calendar = new StoreCalendar(1, 1);
        var outcome = calendar.OpenOn(["", "9-18", "x", "9-18", "18-9", "9-18", ""]);
        Assert.Equal(["weekdays[2]", "weekdays[4]"], outcome.Problems.Select(p => p.Field));
        Assert.True(calendar.Calendar.IsAlways);
    }

    [Fact]
    public void A_week_without_any_hours_is_refused() =>
        Assert.Equal("never-open", Assert.Single(new StoreCalendar(1, 1).OpenOn(["", "", "", "", "", "", ""]).Problems).Code);

    [Fact]
    public void A_day_is_listed_once_and_days_stand_in_order()
    {
        var calendar = new StoreCalendar(1, 1);
        Assert.Equal("duplicate", Assert.Single(calendar.Observe([new(Day, "a", ""), new(Day, "b", "9-12")]).Problems).Code);
        Assert.True(calendar.Observe([new(Day.AddDays(9), "", "9-12"), new(Day, "国庆节", "")]).Succeeded);
        Assert.Equal([new(Day, "国庆节", ""), new SpecialDay(Day.AddDays(9), "", "09:00-12:00")], calendar.Days);
    }

    [Theory]
    [InlineData(45, 4)]
    [InlineData(30, 0)]
    [InlineData(30, 100)]
    public void Slots_and_their_capacity_are_within_bounds(int minutes, int capacity) => Assert.False(new StoreCalendar(1, 1).TakeBookings(minutes, capacity).Succeeded);
}
