using AfterSalesKpi.Data.Demo;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class OpeningHoursTests
{
    [Fact]
    public void Work_that_is_not_done_at_closing_goes_on_the_next_morning() =>
        Assert.Equal(new DateTime(2026, 7, 16, 9, 30, 0), OpeningHours.After(new DateTime(2026, 7, 15, 17, 0, 0), TimeSpan.FromHours(2)));

    [Fact]
    public void The_first_days_of_the_lunar_year_are_closed()
    {
        // The year of the horse began on 17 February 2026.
        Assert.True(OpeningHours.IsOpen(new DateOnly(2026, 2, 16)));
        Assert.False(OpeningHours.IsOpen(new DateOnly(2026, 2, 17)));
        Assert.Equal(new DateTime(2026, 2, 20, 8, 30, 0), OpeningHours.NextOpen(new DateTime(2026, 2, 17, 12, 0, 0)));
        Assert.Equal(new DateTime(2026, 2, 16, 18, 0, 0), OpeningHours.LastOpen(new DateTime(2026, 2, 19, 12, 0, 0)));
    }

    [Fact]
    public void Only_opening_hours_count_between_two_moments() =>
        Assert.Equal(TimeSpan.FromHours(2), OpeningHours.Between(new DateTime(2026, 7, 15, 17, 0, 0), new DateTime(2026, 7, 16, 9, 30, 0)));
}
