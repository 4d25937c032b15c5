using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>What stands against a booking at some time; nothing: there is room.</summary>
public sealed record RoomModel(Problem? Against);
