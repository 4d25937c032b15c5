using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A day of a week of bookings.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Booked">Customers expected or come.</param>
/// <param name="Capacity">Bookings that the day takes; null where the store has not said.</param>
/// <param name="IsOpen">Whether the store opens at all.</param>
/// <param name="Special">The holiday or make-up day that it is.</param>
public sealed record BookingWeekDay(DateOnly Day, int Booked, int? Capacity, bool IsOpen, SpecialDay? Special);
