namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Who books ahead, when, and how soon the advisor confirms; and who then does not come.</summary>
internal sealed class Bookings(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(14);

    /// <summary>Fills in booking and confirmation for customers who book; about half do.</summary>
    public void Fill(Course course)
    {
        if (!dice.Chance(0.48)) return;
        var day = DateOnly.FromDateTime(course.Received).AddDays(-dice.Between(1, 6));
        if (!OpeningHours.IsOpen(day)) return;
        course.Booked = OpeningHours.Opening(day).AddMinutes(dice.Between(0, 470)).AddSeconds(dice.Between(0, 59));
        if (dice.Chance(0.97)) course.Confirmed = course.Booked.Value + (dice.Minutes(6, 42) * (1 - (0.16 * course.Advisor.Punctual)));
        if (!dice.Chance(0.025)) return;
        (course.NoShow, course.Cancelled) = (true, OpeningHours.Closing(DateOnly.FromDateTime(course.Received)));
    }
}
