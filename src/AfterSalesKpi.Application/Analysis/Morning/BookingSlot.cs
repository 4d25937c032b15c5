namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>How many cars are booked for a stretch of the day.</summary>
/// <param name="From">When it begins, by the store's clock.</param>
/// <param name="Booked">Cars booked, also those that have come.</param>
/// <param name="Capacity">Bookings that it takes; null where the store has not said.</param>
public sealed record BookingSlot(TimeOnly From, int Booked, int? Capacity);
