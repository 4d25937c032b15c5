using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The list as a sheet.</summary>
internal static class OrderSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["WorkOrders.Store"]), new(words["WorkOrders.Number"]), new(words["WorkOrders.Stage"]), new(words["WorkOrders.Type"]),
        new(words["WorkOrders.Plate"]), new(words["WorkOrders.Vin"]), new(words["WorkOrders.Model"]), new(words["WorkOrders.Customer"]),
        new(words["WorkOrders.Advisor"]), new(words["WorkOrders.Technician"]), new(words["WorkOrders.Received"], CellKind.Time),
        new(words["WorkOrders.Promised"], CellKind.Time), new(words["WorkOrders.Completed"], CellKind.Time), new(words["WorkOrders.Delivered"], CellKind.Time),
    ];

    public static List<object?> Row(OrderRow order, Words words)
    {
        var zone = LocalTime.Zone(order.TimeZone);
        object? At(DateTime? at) => at is { } time ? LocalTime.FromUtc(time, zone) : null;
        return
        [
            order.Store, order.Number, words.Of(order.Stamps.Stage), words.Of(order.Type), order.Plate, order.Vin, order.Model, order.Customer,
            order.Advisor, order.Technician, At(order.Stamps.ReceivedAt), At(order.PromisedAt), At(order.Stamps.CompletedAt), At(order.Stamps.DeliveredAt),
        ];
    }
}
