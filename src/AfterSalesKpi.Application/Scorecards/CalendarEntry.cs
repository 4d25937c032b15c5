using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A store's calendar as a person entered it.</summary>
/// <param name="Version">The version that was seen; null where the store had none.</param>
/// <param name="Weekdays">The hours of Sunday to Saturday.</param>
/// <param name="Days">Holidays and make-up days.</param>
/// <param name="SlotMinutes">Length of a slot for bookings.</param>
/// <param name="SlotCapacity">Bookings that a slot takes.</param>
public sealed record CalendarEntry(int? Version, IReadOnlyList<string?> Weekdays, IReadOnlyList<SpecialDay> Days, int SlotMinutes, int SlotCapacity);
