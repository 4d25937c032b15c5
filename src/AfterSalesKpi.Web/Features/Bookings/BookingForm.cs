using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>The form of a new booking, as typed.</summary>
public sealed class BookingForm
{
    public CustomerFields Customer { get; set; } = new();

    public VehicleFields Vehicle { get; set; } = new();

    public ServiceType? ServiceType { get; set; }

    public string? Advisor { get; set; }

    public string? AppointmentAt { get; set; }

    public string? Wish { get; set; }

    /// <summary>The time for which somebody has said that it may be booked although the store is closed or full.</summary>
    public string? Overbook { get; set; }

    /// <summary>True when that was said about the time that stands in the form.</summary>
    public bool MayOverbook => !string.IsNullOrWhiteSpace(Overbook) && Overbook == AppointmentAt;

    /// <summary>As the form of an order, which reads the same fields.</summary>
    internal EditModel AsOrder() => new()
    {
        Customer = Customer, Vehicle = Vehicle, ServiceType = ServiceType, Advisor = Advisor, AppointmentAt = AppointmentAt, Wish = Wish, StepsKept = false,
    };
}
