using AfterSalesKpi.Data.Demo;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class SeasonsTests
{
    [Fact]
    public void A_year_has_twelve_times_the_usual_number_of_visits()
    {
        var first = new DateOnly(2026, 1, 1);
        var visits = Enumerable.Range(0, 12).Sum(m => Visits(first.AddMonths(m)).Sum());

        Assert.InRange(visits, 3590, 3610);
    }

    [Fact]
    public void Fewer_customers_come_around_the_spring_festival_and_none_while_it_is_closed()
    {
        var february = Visits(new DateOnly(2026, 2, 1));

        Assert.Equal(0, february[16] + february[17] + february[18]);
        Assert.True(february.Skip(16).Sum() < february.Take(12).Sum());
    }

    [Fact]
    public void Saturdays_have_more_visits_than_tuesdays()
    {
        var july = Visits(new DateOnly(2026, 7, 1));
        int On(DayOfWeek weekday) => july.Where((_, d) => new DateOnly(2026, 7, 1).AddDays(d).DayOfWeek == weekday).Sum();

        Assert.True(On(DayOfWeek.Saturday) > On(DayOfWeek.Tuesday));
    }

    private static int[] Visits(DateOnly first) => Seasons.Visits(first, first.AddMonths(1), 300, new Dice(1).For(first.DayNumber));
}
