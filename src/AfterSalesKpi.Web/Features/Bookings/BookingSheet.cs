using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Bookings;

/// <summary>Bookings as a sheet, times by the store's clock.</summary>
internal static class BookingSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Bookings.Appointment"], CellKind.Time), new(words["Bookings.State"]), new(words["WorkOrders.Number"]), new(words["WorkOrders.Plate"]),
        new(words["WorkOrders.Vin"]), new(words["WorkOrders.Model"]), new(words["WorkOrders.Customer"]), new(words["WorkOrders.Phone"]), new(words["WorkOrders.Type"]),
        new(words["WorkOrders.Advisor"]), new(words["Bookings.Wish"]), new(words["Bookings.BookedAt"], CellKind.Time), new(words["Bookings.ConfirmedAt"], CellKind.Time),
        new(words["WorkOrders.Received"], CellKind.Time), new(words["Bookings.Reason"]), new(words["Bookings.Note"]),
    ];

    public static List<object?> Row(BookingRow r, TimeZoneInfo zone, Words words)
    {
        object? At(DateTime? at) => at is { } time ? LocalTime.FromUtc(time, zone) : null;
        return
        [
            At(r.AppointmentAt), words.Of(r.State), r.Number, r.Plate, r.Vin, r.Model, r.Customer, r.Phone, words.Of(r.Type), r.Advisor, r.Wish, At(r.BookedAt),
            At(r.ConfirmedAt), At(r.ReceivedAt), r.CancelReason is { } reason ? words.Of(reason) : null, r.CancelNote,
        ];
    }
}
