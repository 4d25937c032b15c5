using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Delivery;

/// <summary>Handing a vehicle over: what is still missing before, the customer's code after.</summary>
/// <param name="Card">The order and everything around it.</param>
/// <param name="Now">The present.</param>
/// <param name="Refusal">Why it cannot be handed over yet; null when it can.</param>
/// <param name="CanSettle">Whether it can be settled now.</param>
/// <param name="CanUndo">True while the person can take back the last step.</param>
public sealed record DeliveryModel(OrderCard Card, DateTime Now, Problem? Refusal, bool CanSettle, bool CanUndo)
{
    /// <summary>The order.</summary>
    public WorkOrder Order => Card.Order;

    /// <summary>True once the customer has the vehicle back.</summary>
    public bool IsDelivered => Order.DeliveredAt is not null;

    /// <summary>True when the work was not completed by the promise in force.</summary>
    public bool IsLate => Order.PromiseInForceAt is { } promise && (Order.CompletedAt ?? Now) > promise;

    /// <summary>Where the page, or one of its forms, is.</summary>
    public string Address(string part = "") => AddressOf(Card, "/delivery" + part);

    /// <summary>The order's page or a part of it.</summary>
    public static string AddressOf(OrderCard card, string part) =>
        $"/work-orders/{Uri.EscapeDataString(card.Order.Number)}{part}?store={Uri.EscapeDataString(card.StoreCode)}";
}
