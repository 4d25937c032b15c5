namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Derives an order's stage from its stamps and the pause that lasts.</summary>
public static class OrderStages
{
    /// <summary>The stage the order is in.</summary>
    public static OrderStage Of(WorkOrder o) => Of(o.Facts);

    /// <summary>The stage of an order of which these stamps and pauses are known.</summary>
    public static OrderStage Of(WorkOrderFacts o)
    {
        if (o.CancelledAt is not null) return OrderStage.Cancelled;
        if (o.DeliveredAt is not null) return OrderStage.Delivered;
        if (o.SettledAt is not null && o.CompletedAt is not null) return OrderStage.Ready;
        if (o.InspectedAt is not null) return OrderStage.Settlement;
        if (o.CompletedAt is not null) return OrderStage.Inspection;
        if (o.ReceivedAt is null) return OrderStage.Booked;
        return o.Pauses.LastOrDefault(p => p.To is null)?.Reason switch
        {
            PauseReason.WaitingParts => OrderStage.WaitingParts,
            PauseReason.CustomerApproval or PauseReason.CustomerPayment => OrderStage.ForCustomer,
            PauseReason.InsurerApproval or PauseReason.WarrantyApproval => OrderStage.ForApproval,
            _ => o.StartedAt is null && o.DispatchedAt is null ? OrderStage.ToDispatch : OrderStage.InWork,
        };
    }
}
