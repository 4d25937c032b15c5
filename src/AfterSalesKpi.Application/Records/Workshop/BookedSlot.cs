namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A stretch of a day with its bookings.</summary>
/// <param name="From">When it begins, by the store's clock.</param>
/// <param name="OpensAt">The first moment of it at which somebody is there, or its beginning while the store is closed.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="Capacity">Bookings that it takes; null where the store has not said; 0 while it is closed.</param>
/// <param name="Rows">Its bookings, also those called off, by time.</param>
public sealed record BookedSlot(TimeOnly From, DateTime OpensAt, DateTime EndsAt, int? Capacity, IReadOnlyList<BookingRow> Rows)
{
    /// <summary>Customers expected or come.</summary>
    public int Booked => Rows.Count(r => r.CancelledAt is null);

    /// <summary>How many more it takes; below 0 when too many are booked. Null where the store has not said.</summary>
    public int? Left => Capacity - Booked;
}
