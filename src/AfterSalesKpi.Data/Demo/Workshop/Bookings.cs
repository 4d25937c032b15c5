using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Who books ahead, when, and how soon the advisor confirms; and who then does not come.</summary>
internal sealed class Bookings(StoreToFill store)
{
    private const int Quarter = 15;

    private readonly Dice dice = store.Dice.For(14);

    // Dice of their own, so that the months told so far stay as they were.
    private readonly Dice times = store.Dice.For(17);

    /// <summary>Fills in booking and confirmation for customers who book; about half do.</summary>
    public void Fill(Course course)
    {
        if (!dice.Chance(0.48)) return;
        var day = DateOnly.FromDateTime(course.Received).AddDays(-dice.Between(1, 6));
        if (!OpeningHours.IsOpen(day)) return;
        course.Booked = OpeningHours.Opening(day).AddMinutes(dice.Between(0, 470)).AddSeconds(dice.Between(0, 59));
        if (dice.Chance(0.97)) course.Confirmed = course.Booked.Value + (dice.Minutes(6, 42) * (1 - (0.16 * course.Advisor.Punctual)));
        Agree(course);
        if (!dice.Chance(0.025)) return;
        (course.NoShow, course.Cancelled, course.CancelReason) = (true, OpeningHours.Closing(DateOnly.FromDateTime(course.Received)), CancelReason.NoShow);
    }

    /// <summary>A booking for a time that is yet to come, made in the last days; a few wait for an answer, and some have been called off again.</summary>
    /// <param name="course">Who books.</param>
    /// <param name="latest">By when it was made; null: by now.</param>
    public void Ahead(Course course, DateTime? latest = null)
    {
        var now = OpeningHours.LastOpen(latest ?? store.Clock.Now);
        var day = DateOnly.FromDateTime(now).AddDays(-times.Between(0, 5));
        if (!OpeningHours.IsOpen(day)) day = DateOnly.FromDateTime(now);
        var booked = OpeningHours.Opening(day).AddMinutes(times.Between(0, 470)).AddSeconds(times.Between(0, 59));
        course.Booked = booked <= now ? booked : OpeningHours.LastOpen(OpeningHours.Opening(DateOnly.FromDateTime(now)).AddSeconds(-1)).AddMinutes(-times.Between(10, 400));
        if (times.Chance(0.8)) course.Confirmed = course.Booked.Value + times.Minutes(6, 42);
        Agree(course);
        if (!times.Chance(0.08)) return;
        course.Cancelled = OpeningHours.NextOpen(course.Booked.Value + times.Minutes(60, 900));
        (course.CancelReason, course.CancelNote) = times.Chance(0.7) ? (CancelReason.Customer, Wishes.WhyNot(times)) : (CancelReason.Duplicate, null);
    }

    /// <summary>The quarter of an hour before a moment.</summary>
    public static DateTime Rounded(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.FromMinutes(Quarter).Ticks), DateTimeKind.Unspecified);

    /// <summary>Customers say a quarter of an hour, and come a little before or after it.</summary>
    private void Agree(Course course)
    {
        var near = course.Received.AddMinutes(times.Between(-10, 10));
        var day = DateOnly.FromDateTime(course.Received);
        var at = Rounded(near);
        var opens = OpeningHours.Opening(day);
        course.Appointment = at < opens ? opens : at;
        if (times.Chance(0.5)) course.Wish = Wishes.Of(course.Visit.Type, times);
    }
}
