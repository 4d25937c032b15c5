using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Data.Demo;

/// <summary>When the demo stores work: 08:30 to 18:00 every day of the week, closed for the first three days of the Spring Festival.</summary>
internal static class OpeningHours
{
    private static readonly TimeSpan Opens = new(8, 30, 0);
    private static readonly TimeSpan Closes = new(18, 0, 0);

    private const int FestivalDays = 3;
    private const int SlotMinutes = 60;
    private const int OrdersOfAPlace = 120;

    public static bool IsOpen(DateOnly day) => SpringFestival.DaysSince(day) is < 0 or >= FestivalDays;

    /// <summary>The same hours as a store keeps them, for the years that its story touches and the next, with room for bookings by its size.</summary>
    /// <param name="store">Whose.</param>
    /// <param name="orders">Orders of a usual month.</param>
    /// <param name="firstYear">The year in which the story begins.</param>
    /// <param name="lastYear">The last year of which the holidays are known.</param>
    public static StoreCalendar Kept(Store store, int orders, int firstYear, int lastYear)
    {
        var calendar = new StoreCalendar(store.GroupId, store.Id);
        calendar.OpenOn([.. Enumerable.Repeat($"{Opens:hh\\:mm}-{Closes:hh\\:mm}", 7)]).Insist();
        calendar.Observe(
            from year in Enumerable.Range(firstYear, lastYear - firstYear + 1)
            from day in Enumerable.Range(0, FestivalDays)
            select new SpecialDay(SpringFestival.Of(year).AddDays(day), "春节", "")).Insist();
        calendar.TakeBookings(SlotMinutes, Math.Clamp(orders / OrdersOfAPlace, 2, StoreCalendar.MostCapacity)).Insist();
        return calendar;
    }

    public static DateTime Opening(DateOnly day) => day.ToDateTime(TimeOnly.MinValue) + Opens;

    public static DateTime Closing(DateOnly day) => day.ToDateTime(TimeOnly.MinValue) + Closes;

    /// <summary>The moment itself while open, else the next opening.</summary>
    public static DateTime NextOpen(DateTime at)
    {
        var day = DateOnly.FromDateTime(at);
        if (IsOpen(day) && at < Closing(day)) return at < Opening(day) ? Opening(day) : at;
        do day = day.AddDays(1);
        while (!IsOpen(day));
        return Opening(day);
    }

    /// <summary>The moment itself while open, else the last closing before it.</summary>
    public static DateTime LastOpen(DateTime at)
    {
        var day = DateOnly.FromDateTime(at);
        if (IsOpen(day) && at >= Opening(day)) return at < Closing(day) ? at : Closing(day);
        do day = day.AddDays(-1);
        while (!IsOpen(day));
        return Closing(day);
    }

    /// <summary>The moment at which so much work is done that goes on during opening hours only.</summary>
    public static DateTime After(DateTime start, TimeSpan work)
    {
        var at = NextOpen(start);
        while (Closing(DateOnly.FromDateTime(at)) is var closing && at + work > closing)
        {
            work -= closing - at;
            at = NextOpen(closing);
        }

        return at + work;
    }

    /// <summary>How much of a stretch is within opening hours.</summary>
    public static TimeSpan Between(DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        for (var at = NextOpen(from); at < to; at = NextOpen(Closing(DateOnly.FromDateTime(at))))
        {
            var closing = Closing(DateOnly.FromDateTime(at));
            sum += (closing < to ? closing : to) - at;
        }

        return sum;
    }
}
