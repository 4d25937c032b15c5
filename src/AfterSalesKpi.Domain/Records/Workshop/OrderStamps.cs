namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>The stamps that say where an order stands; lists read these alone.</summary>
/// <param name="CancelledAt">取消.</param>
/// <param name="DeliveredAt">交车.</param>
/// <param name="SettledAt">结算.</param>
/// <param name="InspectedAt">质检通过.</param>
/// <param name="CompletedAt">完工.</param>
/// <param name="BegunAt">开工, or 派工 where it has not been started.</param>
/// <param name="ReceivedAt">接车.</param>
/// <param name="PausedFor">Why work stands still now.</param>
public readonly record struct OrderStamps(
    DateTime? CancelledAt,
    DateTime? DeliveredAt,
    DateTime? SettledAt,
    DateTime? InspectedAt,
    DateTime? CompletedAt,
    DateTime? BegunAt,
    DateTime? ReceivedAt,
    PauseReason? PausedFor)
{
    /// <summary>The stage that follows from them.</summary>
    public OrderStage Stage => this switch
    {
        { CancelledAt: not null } => OrderStage.Cancelled,
        { DeliveredAt: not null } => OrderStage.Delivered,
        { SettledAt: not null, CompletedAt: not null } => OrderStage.Ready,
        { InspectedAt: not null } => OrderStage.Settlement,
        { CompletedAt: not null } => OrderStage.Inspection,
        { ReceivedAt: null } => OrderStage.Booked,
        { PausedFor: PauseReason.WaitingParts } => OrderStage.WaitingParts,
        { PausedFor: PauseReason.CustomerApproval or PauseReason.CustomerPayment } => OrderStage.ForCustomer,
        { PausedFor: PauseReason.InsurerApproval or PauseReason.WarrantyApproval } => OrderStage.ForApproval,
        { BegunAt: null } => OrderStage.ToDispatch,
        _ => OrderStage.InWork,
    };
}
