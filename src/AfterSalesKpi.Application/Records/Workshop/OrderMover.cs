using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Who moves an order on.</summary>
/// <param name="Role">What the person is to the system.</param>
/// <param name="EmployeeId">The employee that the person is; null for people who are not appraised.</param>
/// <param name="AtBookings">True for a step that keeps bookings, taken where they are kept: who keeps bookings may take it without moving orders.</param>
public sealed record OrderMover(Role Role, int? EmployeeId, bool AtBookings = false);
