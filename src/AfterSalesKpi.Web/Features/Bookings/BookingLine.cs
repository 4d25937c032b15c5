using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>A booking with what can be done with it.</summary>
/// <param name="Row">The booking.</param>
/// <param name="Store">The code of its store.</param>
/// <param name="Now">The present.</param>
/// <param name="IsNext">The keyboard goes on here.</param>
public sealed record BookingLine(BookingRow Row, string Store, DateTime Now, bool IsNext)
{
    /// <summary>The order's page.</summary>
    public string OrderAddress => $"/work-orders/{Uri.EscapeDataString(Row.Number)}?store={Uri.EscapeDataString(Store)}";

    /// <summary>The page on which the vehicle is received.</summary>
    public string ReceiveAddress => $"/work-orders/{Uri.EscapeDataString(Row.Number)}/receive?store={Uri.EscapeDataString(Store)}";

    /// <summary>True once the customer should have been here.</summary>
    public bool IsOverdue => Row.IsExpected && Row.AppointmentAt < Now;
}
