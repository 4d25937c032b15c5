using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>The page of a new booking.</summary>
/// <param name="Form">What stands in the form.</param>
/// <param name="Store">For which store.</param>
/// <param name="Staff">Who can be chosen.</param>
/// <param name="Free">The next slots with room.</param>
/// <param name="AsksOverbook">Whether it must be said that the time may be booked all the same.</param>
public sealed record BookingPage(BookingForm Form, StoreChoice Store, EntryStaff Staff, IReadOnlyList<FreeSlot> Free, bool AsksOverbook);
