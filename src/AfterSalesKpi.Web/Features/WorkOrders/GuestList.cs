using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A page of what was found while typing.</summary>
public sealed record GuestList(string Text, int Page, KnownGuests Guests);
