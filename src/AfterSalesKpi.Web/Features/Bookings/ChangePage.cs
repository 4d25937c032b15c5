using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>The page on which a booking is moved or called off, or on which it is said why that was not done.</summary>
/// <param name="Row">The booking.</param>
/// <param name="Store">Its store.</param>
/// <param name="Form">What stands in the form.</param>
/// <param name="Now">The present.</param>
public sealed record ChangePage(BookingRow Row, StoreChoice Store, ChangeForm Form, DateTime Now)
{
    /// <summary>The next slots with room.</summary>
    public IReadOnlyList<FreeSlot> Free { get; init; } = [];

    /// <summary>Whether it must be said that the time may be booked all the same.</summary>
    public bool AsksOverbook { get; init; }
}
