using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>The page on which a booked vehicle is received.</summary>
/// <param name="Card">The order and everything around it.</param>
/// <param name="Form">What stands in the form.</param>
/// <param name="Promises">Times that may be promised.</param>
/// <param name="Now">The present.</param>
public sealed record ReceivePage(OrderCard Card, ReceiveForm Form, IReadOnlyList<SuggestedPromise> Promises, DateTime Now)
{
    private static readonly int ReworkWindow = 30 * Elapsed.Day;

    /// <summary>Where the form is sent.</summary>
    public string Address => $"/work-orders/{Uri.EscapeDataString(Card.Order.Number)}/receive?store={Uri.EscapeDataString(Card.StoreCode)}";

    /// <summary>The order's own page.</summary>
    public string OrderAddress => $"/work-orders/{Uri.EscapeDataString(Card.Order.Number)}?store={Uri.EscapeDataString(Card.StoreCode)}";

    /// <summary>What the advisor does while receiving: the steps before the workshop's first.</summary>
    public IEnumerable<ProcessStep> Steps => Card.Process.TakeWhile(s => s.Role == StepRole.Advisor);

    /// <summary>The vehicle was here so lately that this may be a rework.</summary>
    public VehicleVisit? Earlier => Card.Visits.FirstOrDefault(v => v.Store == Card.StoreCode && v.DeliveredAt <= Now && Now <= Elapsed.After(v.DeliveredAt.Value, ReworkWindow));

    /// <summary>True while nobody has read the VIN off the vehicle.</summary>
    public bool AsksVin => VehicleNumber.IsStandIn(Card.Vehicle.Vin);
}
