using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A store's bookings of one day.</summary>
/// <param name="Day">The local day.</param>
/// <param name="IsOpen">Whether the store opens at all.</param>
/// <param name="Special">The holiday or make-up day that it is.</param>
/// <param name="Slots">Those of the opening hours, and those for which somebody is booked all the same, in order.</param>
/// <param name="Untimed">Bookings still open that nobody gave a time, the oldest first; the same on every day.</param>
public sealed record BookingDay(DateOnly Day, bool IsOpen, SpecialDay? Special, IReadOnlyList<BookedSlot> Slots, IReadOnlyList<BookingRow> Untimed)
{
    /// <summary>Customers expected or come.</summary>
    public int Booked => Slots.Sum(s => s.Booked);
}
