using System.Linq.Expressions;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Asks the database for orders in a stage; says the same as <see cref="OrderStamps.Stage"/>.</summary>
public static class OrdersInStage
{
    /// <summary>True for orders in the stage.</summary>
    public static Expression<Func<WorkOrder, bool>> Of(OrderStage stage) => stage switch
    {
        OrderStage.Cancelled => o => o.CancelledAt != null,
        OrderStage.Delivered => o => o.CancelledAt == null && o.DeliveredAt != null,
        OrderStage.Ready => o => o.CancelledAt == null && o.DeliveredAt == null && o.SettledAt != null && o.CompletedAt != null,
        OrderStage.Settlement => o => o.CancelledAt == null && o.DeliveredAt == null && (o.SettledAt == null || o.CompletedAt == null) && o.InspectedAt != null,
        OrderStage.Inspection => o => o.CancelledAt == null && o.DeliveredAt == null && o.SettledAt == null && o.InspectedAt == null && o.CompletedAt != null,
        OrderStage.Booked => o => o.CancelledAt == null && o.DeliveredAt == null && o.InspectedAt == null && o.CompletedAt == null && o.ReceivedAt == null,
        OrderStage.WaitingParts => Paused([PauseReason.WaitingParts]),
        OrderStage.ForCustomer => Paused([PauseReason.CustomerApproval, PauseReason.CustomerPayment]),
        OrderStage.ForApproval => Paused([PauseReason.InsurerApproval, PauseReason.WarrantyApproval]),
        OrderStage.ToDispatch => InWork(begun: false),
        _ => InWork(begun: true),
    };

    private static Expression<Func<WorkOrder, bool>> Paused(PauseReason?[] reasons) => o =>
        o.CancelledAt == null && o.DeliveredAt == null && o.InspectedAt == null && o.CompletedAt == null && o.ReceivedAt != null && reasons.Contains(o.PausedFor);

    // A pause for any other reason is work that goes on.
    private static Expression<Func<WorkOrder, bool>> InWork(bool begun)
    {
        PauseReason?[] stages =
        [
            PauseReason.WaitingParts, PauseReason.CustomerApproval, PauseReason.CustomerPayment, PauseReason.InsurerApproval, PauseReason.WarrantyApproval,
        ];
        return o => o.CancelledAt == null && o.DeliveredAt == null && o.InspectedAt == null && o.CompletedAt == null && o.ReceivedAt != null
            && (o.PausedFor == null || !stages.Contains(o.PausedFor)) && (o.StartedAt != null || o.DispatchedAt != null) == begun;
    }
}
