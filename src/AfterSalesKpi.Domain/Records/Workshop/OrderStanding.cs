namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>What decides which steps an order may take next (<see cref="OrderMoves"/>); lists and the board read these alone.</summary>
public sealed record OrderStanding
{
    /// <summary>预约.</summary>
    public DateTime? BookedAt { get; init; }

    /// <summary>预约确认.</summary>
    public DateTime? ConfirmedAt { get; init; }

    /// <summary>接车.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>派工.</summary>
    public DateTime? DispatchedAt { get; init; }

    /// <summary>开工.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>完工.</summary>
    public DateTime? CompletedAt { get; init; }

    /// <summary>质检通过.</summary>
    public DateTime? InspectedAt { get; init; }

    /// <summary>结算.</summary>
    public DateTime? SettledAt { get; init; }

    /// <summary>交车.</summary>
    public DateTime? DeliveredAt { get; init; }

    /// <summary>取消.</summary>
    public DateTime? CancelledAt { get; init; }

    /// <summary>Why work stands still now.</summary>
    public PauseReason? PausedFor { get; init; }

    /// <summary>The leading technician.</summary>
    public int? TechnicianId { get; init; }

    /// <summary>Entered by mistake.</summary>
    public bool Voided { get; init; }

    /// <summary>The stage that follows.</summary>
    public OrderStage Stage => new OrderStamps(
        CancelledAt, DeliveredAt, SettledAt, InspectedAt, CompletedAt, StartedAt ?? DispatchedAt, ReceivedAt, PausedFor).Stage;

    /// <summary>An order's own.</summary>
    public static OrderStanding Of(WorkOrder o) => new()
    {
        BookedAt = o.BookedAt, ConfirmedAt = o.ConfirmedAt, ReceivedAt = o.ReceivedAt, DispatchedAt = o.DispatchedAt, StartedAt = o.StartedAt,
        CompletedAt = o.CompletedAt, InspectedAt = o.InspectedAt, SettledAt = o.SettledAt, DeliveredAt = o.DeliveredAt,
        CancelledAt = o.CancelledAt, PausedFor = o.PausedFor, TechnicianId = o.TechnicianId, Voided = o.Voided,
    };
}
