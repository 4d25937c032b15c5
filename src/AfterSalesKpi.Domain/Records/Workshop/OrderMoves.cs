using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Which step may follow which: the order of the workshop, asked by the steps themselves and by pages that offer them.</summary>
public static class OrderMoves
{
    private static readonly OrderAction[] All = Enum.GetValues<OrderAction>();

    /// <summary>
    /// Why an order that stands so cannot take the step, before anything is asked of the step itself; null when it can. Codes:
    /// <c>order-voided</c>, <c>order-cancelled</c>, <c>order-delivered</c>, <c>not-booked</c>, <c>not-received</c>, <c>not-dispatched</c>,
    /// <c>not-started</c>, <c>not-paused</c>, <c>work-paused</c>, <c>not-completed</c>, <c>not-inspected</c>, <c>not-settled</c>,
    /// <c>already-received</c>, <c>already-started</c>, <c>already-completed</c>, <c>already-settled</c>, <c>already-done</c>.
    /// </summary>
    public static Problem? Refusal(OrderAction action, OrderStanding s) => (Closed(s) ?? Code(action, s)) is { } code
        ? code == AlreadyDone ? new Problem("", code, action) : new Problem("", code)
        : null;

    /// <summary>Every step that an order that stands so may take, in the order of the workshop.</summary>
    public static IReadOnlyList<OrderAction> Possible(OrderStanding s) => [.. All.Where(a => Refusal(a, s) is null)];

    /// <summary>The step that usually comes next; null when the order is closed.</summary>
    public static OrderAction? Next(OrderStanding s) => Closed(s) is not null ? null : s switch
    {
        { CompletedAt: not null, SettledAt: not null } => OrderAction.Deliver,
        { CompletedAt: not null, InspectedAt: not null } => OrderAction.Settle,
        { CompletedAt: not null } => OrderAction.PassInspection,
        { ReceivedAt: null, BookedAt: not null, ConfirmedAt: null } => OrderAction.Confirm,
        { ReceivedAt: null } => OrderAction.Receive,
        { PausedFor: not null } => OrderAction.Resume,
        { StartedAt: not null } => OrderAction.Complete,
        { DispatchedAt: not null, TechnicianId: not null } => OrderAction.Start,
        _ => OrderAction.Dispatch,
    };

    internal const string AlreadyDone = "already-done";

    private static string? Closed(OrderStanding s) =>
        s.Voided ? "order-voided" : s.CancelledAt is not null ? "order-cancelled" : s.DeliveredAt is not null ? "order-delivered" : null;

    private static string? Code(OrderAction action, OrderStanding s) => action switch
    {
        OrderAction.Confirm => s.BookedAt is null ? "not-booked" : s.ReceivedAt is not null ? "already-received" : Done(s.ConfirmedAt),
        OrderAction.Receive => Done(s.ReceivedAt),
        OrderAction.Dispatch => Unfinished(s),
        OrderAction.Recall => Unfinished(s) ?? (s.StartedAt is not null ? "already-started" : s.DispatchedAt is null ? "not-dispatched" : null),
        OrderAction.Start => Unfinished(s) ?? Done(s.StartedAt) ?? (s.TechnicianId is null ? "not-dispatched" : null) ?? Going(s),
        OrderAction.Pause => Unfinished(s),
        OrderAction.Resume => Unfinished(s) ?? (s.PausedFor is null ? "not-paused" : null),
        OrderAction.Complete => s.ReceivedAt is null ? "not-received" : Done(s.CompletedAt) ?? (s.StartedAt is null ? "not-started" : null) ?? Going(s),
        OrderAction.PassInspection => Completed(s) ?? Done(s.InspectedAt),
        OrderAction.SendBack => Completed(s) ?? (s.SettledAt is not null ? "already-settled" : null),
        OrderAction.Settle => Completed(s) ?? Done(s.SettledAt) ?? (s.InspectedAt is null ? "not-inspected" : null),
        OrderAction.Deliver => Completed(s) ?? (s.SettledAt is null ? "not-settled" : null),
        OrderAction.Cancel => s.SettledAt is not null ? "already-settled" : null,
        OrderAction.Book => AlreadyDone,
        OrderAction.Reschedule => s.BookedAt is null ? "not-booked" : s.ReceivedAt is not null ? "already-received" : null,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Unknown step."),
    };

    private static string? Done(DateTime? at) => at is null ? null : AlreadyDone;

    private static string? Unfinished(OrderStanding s) => s.ReceivedAt is null ? "not-received" : s.CompletedAt is not null ? "already-completed" : null;

    private static string? Going(OrderStanding s) => s.PausedFor is null ? null : "work-paused";

    private static string? Completed(OrderStanding s) => s.ReceivedAt is null ? "not-received" : s.CompletedAt is null ? "not-completed" : null;
}
