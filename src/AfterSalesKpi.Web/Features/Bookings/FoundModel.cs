using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>Bookings of any day that were looked for.</summary>
public sealed record FoundModel(StoreChoice Store, string Text, int Total, int Page, IReadOnlyList<BookingRow> Rows, DateTime Now);
